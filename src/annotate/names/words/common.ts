import { wordSet } from './word-set.js';

/** Words that are never a name by themselves, whatever their case. */
export const FUNCTION_WORDS = wordSet(`
a an the this that these those i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself they them their theirs themselves who whom whose which what
and or but nor so yet for if then else than because as until while of at by with about against between into through during before after above below to from up down in out on off over under again further once here there when where why how
all any both each few more most other others some such no not only own same too very can will just should now is are was were be been being have has had having do does did doing would could may might must shall ought
am let also though although unless since whether however therefore moreover meanwhile nevertheless indeed perhaps maybe still even ever never always often sometimes usually later earlier soon already almost quite rather
every everyone everybody everything someone somebody something anyone anybody anything none nobody nothing one two three four five six seven eight nine ten hundred thousand million billion dozens hundreds thousands millions
yes yeah oh ok okay hello hi hey thanks thank please dear well sure yesterday today tomorrow tonight first second third last next former latter another many much several despite amid among amongst across along around behind beside besides beyond
inside outside near onto per regarding throughout toward towards upon via within without according like unlike including following until except versus vs vs. ie eg etc etc. mr mrs ms get got go make made take see
i'm i've it's don't that's there's he's she's we're they're you're let's what's can't won't isn't aren't doesn't didn't`);

/** Lower-case words that may stand inside a name between capitalised ones. */
export const PARTICLES = wordSet(`de del della dei di da do dos das du des la le el los las von van der den ter ten zu zum zur af av bin ibn ben al- el- abu y e ul und st d' l' o' of the for and on in upon sur sous en aux`);

/** Particles of surnames: they may also begin the part of a name that stands alone ("von der Leyen"). */
export const SURNAME_PARTICLES = wordSet('de del della dei di da dos das du des la le von van der den ter ten zu af av bin ibn ben al el abu ul bint');
