/** Picture agencies and other sources of pictures, as photo credits name them. */
export const PICTURE_SOURCE =
  '(?:Getty(?: Images)?|AP(?: Photo| Images)?|(?:The )?Associated Press|Reuters|REUTERS|AFP|Agence France-Presse|EPA(?:-EFE)?|EFE|' +
  'Shutterstock(?:\\.com)?|i?Stock(?:photo)?(?:\\.com)?|Alamy(?: Stock Photo| Live News)?|Bloomberg(?: News)?|UPI|PA(?: Wire| Media| Images)?|ZUMA(?: Press| Wire)?(?:\\.com)?|' +
  'Xinhua|[Ii]mago(?: [Ii]mages)?|IMAGO|dpa(?: Picture Alliance)?|DPA|picture alliance|TASS|Tass|Sputnik|NurPhoto|SOPA Images|' +
  'LightRocket|Anadolu(?: Agency)?|USA T(?:oday|ODAY)(?: Sports| Network)?|Imagn(?: Images)?|Icon Sportswire|Unsplash|Pexels|Pixabay|Flickr|Wikimedia(?: Commons)?|' +
  'Creative Commons|CC BY(?:-[A-Z]{2}){0,3}(?: \\d\\.\\d)?|Adobe Stock|Adobe|Depositphotos|Dreamstime|WireImage|FilmMagic|Rex(?: Features)?|REX|Splash News|Backgrid|Corbis|Barcroft Media|' +
  'Tribune News Service|TNS|CNP|Kyodo(?: News)?|Yonhap|ANP|NTB|TT|Ritzau(?: Scanpix)?|Scanpix|Lehtikuva|Keystone|ANSA|PTI|ANI|AAP|Handout|HANDOUT|Pool|POOL|pool|handout|' +
  'Courtesy|Contributed|Submitted|File|Staff)';
