import { expect, test } from '@jest/globals';
import { languageOf } from './language.js';

const academic = `CURRICULUM VITAE
Dr. Zbigniew Wojciechowski
Department of Physics, University of Krakow
ACADEMIC APPOINTMENTS
2021– Lecturer in Theoretical Physics, Uniwersytet Jagielloński
EDUCATION
2012–16 PhD Physics, Uniwersytet Wrocławski. Supervisor: A. Brzęczyszczykiewicz
PUBLICATIONS
[1] Z. Wojciechowski, "Entropic bounds on transport"
REFEREES
Available on request`;

test.each([
  ['en', academic],
  ['en', 'Jane Miller\nSKILLS\nKotlin, Docker, Figma\nEXPERIENCE\nEngineer, Acme\nEDUCATION\nBSc Informatics'],
  ['fr', 'Claire Moreau\nExpérience professionnelle\nChef de projet, Orange, Paris\n- Pilotage du déploiement\nFormation\nMaster'],
  ['de', 'Jörg Lindt\nBerufserfahrung\nBauleiter, Hochbau GmbH\nKenntnisse\nMS Office, AutoCAD\nSprachen: Deutsch, Englisch'],
  ['es', 'Lucía Vega\nEXPERIENCIA LABORAL\nEnero 2018 - Actualidad: Dependienta, Toledo\nESTUDIOS\nGrado en ADE\nIDIOMAS'],
  ['it', 'Paolo Riva\nEsperienza lavorativa\nContabile presso Rossi, dal gennaio 2018 a oggi\nIstruzione e formazione\nLingue'],
  ['pt', 'Rui Prado\nExperiência profissional\nContador na Silva, janeiro de 2018\nFormação acadêmica\nIdiomas: inglês fluente'],
  ['pl', 'Doświadczenie zawodowe: prowadzenie zespołu handlowego, obsługa klientów oraz przygotowywanie umów i raportów sprzedażowych, współpraca z działem księgowości przy rozliczeniach'],
  ['ru', 'Опыт работы: руководство отделом продаж, подготовка договоров и отчётов, ведение переговоров с поставщиками, обучение новых сотрудников и контроль качества обслуживания'],
] as const)('a text in %s', (language, text) => expect(languageOf(text)).toBe(language)); // prettier-ignore

test.each([
  ['names and tools', 'Wiśniewski, Kubernetes, Terraform, Grafana, Nowak, PostgreSQL, Elasticsearch, Kowalski'],
  ['as much of one language as of another', 'The work of the team and in Rome. Die Arbeit der Gruppe und das Werk von mir.'],
  ['too little', 'Jane Miller'],
])('%s tell no language', (_, text) => expect(languageOf(text)).toBeNull()); // prettier-ignore
