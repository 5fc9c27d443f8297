import type { Person } from '../../person.js';
import { aitanaRoig } from './aitana-roig.js';
import { begonaFerreiro } from './begona-ferreiro.js';
import { claudiaDAmbrosio } from './claudia-dambrosio.js';
import { inakiZubizarreta } from './inaki-zubizarreta.js';
import { joaquinDeLaFuente } from './joaquin-de-la-fuente.js';
import { luciaStaffieri } from './lucia-staffieri.js';
import { paolaChaconWong } from './paola-chacon-wong.js';
import { ramonNunezVillasenor } from './ramon-nunez-villasenor.js';
import { rodrigoMueller } from './rodrigo-mueller.js';
import { wilmerEchenique } from './wilmer-echenique.js';
import { ximenaQuispe } from './ximena-quispe.js';
import { yeseniaPacheco } from './yesenia-pacheco.js';

/** Resumes in Spanish, of people in nine countries. */
export const spanishPeople: Person[] = [
  aitanaRoig,
  begonaFerreiro,
  claudiaDAmbrosio,
  inakiZubizarreta,
  joaquinDeLaFuente,
  luciaStaffieri,
  paolaChaconWong,
  ramonNunezVillasenor,
  rodrigoMueller,
  wilmerEchenique,
  ximenaQuispe,
  yeseniaPacheco,
];
