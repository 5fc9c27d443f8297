import type { Person } from '../person.js';
import { amaraNwosu } from './amara-nwosu.js';
import { andreThibault } from './andre-thibault.js';
import { caitlinODwyer } from './caitlin-odwyer.js';
import { danielleOkafor } from './danielle-okafor.js';
import { diegoFuentes } from './diego-fuentes.js';
import { eleanorWhitcombe } from './eleanor-whitcombe.js';
import { fatimaElHaddad } from './fatima-el-haddad.js';
import { frenchPeople } from './french/index.js';
import { germanPeople } from './german/index.js';
import { hannahLindqvist } from './hannah-lindqvist.js';
import { ingridHalvorsen } from './ingrid-halvorsen.js';
import { jonasBrandstaetter } from './jonas-brandstaetter.js';
import { kwameAsante } from './kwame-asante.js';
import { linhPham } from './linh-pham.js';
import { lucasBianchi } from './lucas-bianchi.js';
import { marcusOyelaran } from './marcus-oyelaran.js';
import { mateoVillanueva } from './mateo-villanueva.js';
import { noahFeldstein } from './noah-feldstein.js';
import { olenaHrytsenko } from './olena-hrytsenko.js';
import { priyaRaghunathan } from './priya-raghunathan.js';
import { rebeccaStoltz } from './rebecca-stoltz.js';
import { siobhanKavanagh } from './siobhan-kavanagh.js';
import { sofiaMarques } from './sofia-marques.js';
import { spanishPeople } from './spanish/index.js';
import { tomaszWierzbicki } from './tomasz-wierzbicki.js';
import { weiLinZhao } from './wei-lin-zhao.js';
import { yukiTanabe } from './yuki-tanabe.js';

/** Everybody in the corpus, by field: software, data, nursing and critical care, others. */
export const people: Person[] = [
  priyaRaghunathan,
  tomaszWierzbicki,
  jonasBrandstaetter,
  marcusOyelaran,
  diegoFuentes,
  yukiTanabe,
  hannahLindqvist,
  caitlinODwyer,
  amaraNwosu,
  weiLinZhao,
  sofiaMarques,
  fatimaElHaddad,
  noahFeldstein,
  lucasBianchi,
  olenaHrytsenko,
  danielleOkafor,
  mateoVillanueva,
  siobhanKavanagh,
  rebeccaStoltz,
  kwameAsante,
  linhPham,
  ingridHalvorsen,
  andreThibault,
  eleanorWhitcombe,
];

/** Everybody, in four languages. `people` are those with a grade for each job; the rest are there to be read. */
export const everybody: Person[] = [...people, ...germanPeople, ...frenchPeople, ...spanishPeople];
