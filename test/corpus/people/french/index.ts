import type { Person } from '../../person.js';
import { aurelienSaintCyr } from './aurelien-saint-cyr.js';
import { fatoumataDiarraNDiaye } from './fatoumata-diarra-ndiaye.js';
import { francoisXavierHonig } from './francois-xavier-honig.js';
import { geoffroyVanDenBrempt } from './geoffroy-van-den-brempt.js';
import { heloiseDAubremont } from './heloise-daubremont.js';
import { jeanBaptisteTremblayGagne } from './jean-baptiste-tremblay-gagne.js';
import { kouadioAimeNGuessan } from './kouadio-aime-nguessan.js';
import { loicAebischer } from './loic-aebischer.js';
import { maelleLeGoff } from './maelle-le-goff.js';
import { marieNoelleRakotoarisoa } from './marie-noelle-rakotoarisoa.js';
import { soleneQuemenerRuffier } from './solene-quemener-ruffier.js';
import { yasmineBenchekroun } from './yasmine-benchekroun.js';

/** People whose resume is in French: from France, Belgium, Switzerland, Luxembourg, Canada, Morocco and Senegal. */
export const frenchPeople: Person[] = [
  aurelienSaintCyr,
  fatoumataDiarraNDiaye,
  francoisXavierHonig,
  geoffroyVanDenBrempt,
  heloiseDAubremont,
  jeanBaptisteTremblayGagne,
  kouadioAimeNGuessan,
  loicAebischer,
  maelleLeGoff,
  marieNoelleRakotoarisoa,
  soleneQuemenerRuffier,
  yasmineBenchekroun,
];
