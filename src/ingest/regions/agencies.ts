/** Picture agencies and other sources of pictures, as photo credits name them. */
export const PICTURE_SOURCE =
  '(?:Getty(?: Images)?|AP(?: Photo| Images)?|(?:The )?Associated Press|Reuters|REUTERS|AFP|Agence France-Presse|EPA(?:-EFE)?|EFE|' +
  'Shutterstock(?:\\.com)?|i?Stock(?:photo)?(?:\\.com)?|Alamy(?: Stock Photo| Live News)?|Bloomberg(?: News)?|UPI|PA(?: Wire| Media| Images)?|ZUMA(?: Press| Wire)?(?:\\.com)?|' +
  'Xinhua|[Ii]mago(?: [Ii]mages)?|IMAGO|dpa(?: Picture Alliance)?|DPA|picture alliance|TASS|Tass|Sputnik|NurPhoto|SOPA Images|' +
  'LightRocket|Anadolu(?: Agency)?|USA T(?:oday|ODAY)(?: Sports| Network)?|Imagn(?: Images)?|Icon Sportswire|Unsplash|Pexels|Pixabay|Flickr|Wikimedia(?: Commons)?|' +
  'Creative Commons|CC BY(?:-[A-Z]{2}){0,3}(?: \\d\\.\\d)?|Adobe Stock|Adobe|Depositphotos|Dreamstime|WireImage|FilmMagic|Rex(?: Features)?|REX|Splash News|Backgrid|Corbis|Barcroft Media|' +
  'Tribune News Service|TNS|CNP|Kyodo(?: News)?|Yonhap|ANP|NTB|TT|Ritzau(?: Scanpix)?|Scanpix|Lehtikuva|Keystone|ANSA|PTI|ANI|AAP|Handout|HANDOUT|Pool|POOL|pool|handout|' +
  'Courtesy|Contributed|Submitted|File|Staff)';

/** The last word of a newspaper's or broadcaster's name, as in "Noor Haddad/The Coast Gazette". */
export const OUTLET_WORD =
  '(?:News|Times|Post|Gazette|Tribune|Journal|Herald|Star|Press|Media|Photos?|Images|Wire|Globe|Sun|Chronicle|Register|Observer|Guardian|Telegraph|Independent|Mail|' +
  'Record|Courier|Daily|Network|Radio|TV|Examiner|Dispatch|Bulletin|Mirror|Express|Standard|Review|Bee|Inquirer|Republic|Magazine|NPR|CNN|BBC|CBC|ABC|NBC|CBS|Politico|POLITICO|Axios|STAT|ProPublica)';

/** Space agencies and institutes whose names alone credit a picture. */
export const INSTITUTE = '(?:NASA|ESA|CSA|JAXA|STScI|NOAA|USGS|JPL(?:-Caltech)?|Caltech|ESO|NSF|AURA|SwRI|MSSS|Hubble|Goddard|CERN|CDC|NIH|NIAID)';
