import type { Person } from '../../person.js';
import { anneliesVonDerHeydtKowalski } from './annelies-von-der-heydt-kowalski.js';
import { aurelieSchmitzLejeune } from './aurelie-schmitz-lejeune.js';
import { corinaPfiffner } from './corina-pfiffner.js';
import { dominikProhaska } from './dominik-prohaska.js';
import { joernVanDerLaan } from './joern-van-der-laan.js';
import { josefineSanchezWeiss } from './josefine-sanchez-weiss.js';
import { karlHeinzBuessenschuett } from './karl-heinz-buessenschuett.js';
import { lukasUnterkofler } from './lukas-unterkofler.js';
import { magdalenaHoellwarth } from './magdalena-hoellwarth.js';
import { retoZgraggenAeschlimann } from './reto-zgraggen-aeschlimann.js';
import { thiMaiNguyenBergmann } from './thi-mai-nguyen-bergmann.js';
import { yaseminOeztuerk } from './yasemin-oeztuerk.js';

/** People whose resumes are in German, from six countries. */
export const germanPeople: Person[] = [
  anneliesVonDerHeydtKowalski,
  aurelieSchmitzLejeune,
  corinaPfiffner,
  dominikProhaska,
  joernVanDerLaan,
  josefineSanchezWeiss,
  karlHeinzBuessenschuett,
  lukasUnterkofler,
  magdalenaHoellwarth,
  retoZgraggenAeschlimann,
  thiMaiNguyenBergmann,
  yaseminOeztuerk,
];
