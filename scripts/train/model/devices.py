"""Where tensors live: on a GPU where there is one, else on the CPU."""
import torch

DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")


def tensor(data, dtype=None):
    return torch.as_tensor(data, dtype=dtype).to(DEVICE)
