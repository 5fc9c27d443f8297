import type { ResumeLanguage } from '../../corpus/person.js';

/** What lives are put together from: plain names of people, places, trades and schools that do not exist as a whole. */
export interface LifeWords {
  firstNames: string[];
  lastNames: string[];
  /** Where a person lives: a town and its country. */
  homes: string[];
  towns: string[];
  phone: { prefix: string; digits: number };
  companyNames: string[];
  /** What follows the name of a company. */
  companyKinds: string[];
  titles: string[];
  institutions: string[];
  degrees: string[];
  areas: string[];
  skills: string[];
  skillGroups: string[];
  /** Each a name and who gives it. */
  certificates: string[];
  /** Each a language and how well it is spoken. */
  spoken: string[];
  projects: string[];
}

const list = (words: string): string[] => words.split(' | ');

export const lifeWords: Record<ResumeLanguage, LifeWords> = {
  en: {
    firstNames: list(
      'Amelia | Callum | Denise | Gareth | Naomi | Oscar | Theresa | Vikram | Mary Ann | Joan',
    ),
    lastNames: list(
      "Ashworth | Calloway | O'Sullivan | Fairbanks | Kettering | Langford | Nakamura | Iyer-Cole",
    ),
    homes: list(
      'Leeds, United Kingdom | Bristol, United Kingdom | Denver, CO | Dublin, Ireland | Toronto, Canada',
    ),
    towns: list('Leeds | Bristol | Denver | Toronto | Manchester | Seattle | Cork'),
    phone: { prefix: '+44 20 7946 0', digits: 3 },
    companyNames: list(
      'Northgate | Harbour Lane | Redfern | Silverbrook | Alder & Finch | Kestrel | Moorfield',
    ),
    companyKinds: list(
      'Logistics Ltd | Software Inc. | Consulting Group | Foods LLC | Engineering | Insurance plc',
    ),
    titles: list(
      'Software Engineer | Senior Data Analyst | Project Manager | Accountant | Sales Manager | Warehouse Supervisor | Marketing Coordinator | Mechanical Engineer | Office Manager | Product Owner',
    ),
    institutions: list(
      'University of Northmoor | Calder Valley College | Eastfield State University | Harlow Institute of Technology',
    ),
    degrees: list('Bachelor of Science | BSc | Master of Science | MSc | Bachelor of Arts | BA | Diploma'),
    areas: list('Computer Science | Economics | Mechanical Engineering | Business Administration | History'),
    skills: list(
      'Python | SQL | Excel | Docker | AutoCAD | Salesforce | PostgreSQL | Power BI | Jira | Java',
    ),
    skillGroups: list('Tools | Software | Data'),
    certificates: list(
      'Project Management Professional; Project Management Institute | Certified ScrumMaster; Scrum Alliance | AWS Certified Developer; Amazon Web Services',
    ),
    spoken: list('English; native | Spanish; fluent | German; intermediate | French; basic | Polish; C1'),
    projects: list('Harvest Planner | Tideline | Night Bus Atlas'),
  },
  de: {
    firstNames: list('Anke | Bernd | Cornelia | Friederike | Jürgen | Mehmet | Svenja | Anna-Lena | Uwe'),
    lastNames: list('Albrecht | Böhringer | Dietz | Großmann | von Harten | Kowalczyk | Lüdemann | Yilmaz'),
    homes: list('Hamburg, Deutschland | Leipzig, Deutschland | Wien, Österreich | Zürich, Schweiz'),
    towns: list('Hamburg | Leipzig | Wien | Köln | Nürnberg | Zürich'),
    phone: { prefix: '+49 30 23125 ', digits: 3 },
    companyNames: list('Nordwerk | Lindenhof | Rheintal | Steinbach & Söhne | Elbtor | Falkenau'),
    companyKinds: list(
      'GmbH | AG | Maschinenbau GmbH | Logistik GmbH & Co. KG | Versicherungen AG | Software GmbH',
    ),
    titles: list(
      'Softwareentwicklerin | Projektleiter | Buchhalterin | Vertriebsleiter | Maschinenbauingenieur | Sachbearbeiterin | Teamleiter Einkauf | Elektroniker | Datenanalystin | Lagerist',
    ),
    institutions: list(
      'Universität Nordheim | Technische Hochschule Elbtal | Hochschule Lindenau | Berufsschule Altstadt',
    ),
    degrees: list('Bachelor of Science | Master of Science | Diplom | B. Sc. | M. Sc. | Ausbildung'),
    areas: list('Informatik | Betriebswirtschaftslehre | Maschinenbau | Elektrotechnik | Logistik'),
    skills: list('Java | SAP | Excel | Python | AutoCAD | Docker | SQL | Power BI | Jira | Linux'),
    skillGroups: list('Werkzeuge | Software | Daten'),
    certificates: list(
      'Ausbildereignung; IHK | Professional Scrum Master; Scrum.org | ITIL Foundation; PeopleCert',
    ),
    spoken: list('Deutsch; Muttersprache | Englisch; fließend | Französisch; Grundkenntnisse | Polnisch; B2'),
    projects: list('Radkarte | Werkstattbuch | Fahrplan Nord'),
  },
  fr: {
    firstNames: list('Amandine | Bastien | Chloé | Étienne | Farida | Jean-Luc | Maëlys | Thibaut | Odile'),
    lastNames: list("Beaumont | Carpentier | d'Aubigny | Lefèvre | Marchetti | Perrault | Le Gall | Tran"),
    homes: list('Lyon, France | Nantes, France | Lille, France | Genève, Suisse | Liège, Belgique'),
    towns: list('Lyon | Nantes | Lille | Toulouse | Rennes | Genève'),
    phone: { prefix: '+33 1 99 00 ', digits: 4 },
    companyNames: list('Valmont | Clairbois | Atelier du Rhône | Belvaux | Hautefeuille | Maison Corvin'),
    companyKinds: list('SAS | SARL | Conseil | Logistique SAS | Assurances SA | Ingénierie'),
    titles: list(
      'Développeuse logiciel | Chef de projet | Comptable | Responsable commercial | Ingénieur mécanique | Assistante de direction | Analyste de données | Acheteur | Technicien de maintenance | Responsable logistique',
    ),
    institutions: list(
      'Université de Valbrune | IUT de Clairval | École supérieure de commerce de Montreuse | Lycée Rosalie',
    ),
    degrees: list('Licence | Master | BTS | DUT | Licence professionnelle'),
    areas: list('Informatique | Économie | Génie mécanique | Comptabilité et gestion | Logistique'),
    skills: list('Python | SQL | Excel | SAP | AutoCAD | Docker | Java | Power BI | Jira | Linux'),
    skillGroups: list('Outils | Logiciels | Données'),
    certificates: list(
      'Professional Scrum Master; Scrum.org | ITIL Foundation; PeopleCert | PRINCE2 Foundation; AXELOS',
    ),
    spoken: list('Français; langue maternelle | Anglais; courant | Espagnol; notions | Allemand; B2'),
    projects: list('Carnet de route | Marée haute | Atlas des ponts'),
  },
  es: {
    firstNames: list('Adriana | Bruno | Carmen | Esteban | Íñigo | Lourdes | Marisol | Nicolás | Ana María'),
    lastNames: list(
      'Aguirre Soto | Benítez | de la Vega | Escudero Núñez | Larrañaga | Montoya | Zamora Peña',
    ),
    homes: list(
      'Madrid, España | Valencia, España | Bogotá, Colombia | Ciudad de México, México | Lima, Perú',
    ),
    towns: list('Madrid | Valencia | Bogotá | Sevilla | Lima | Monterrey'),
    phone: { prefix: '+34 910 555 ', digits: 3 },
    companyNames: list('Altamira | Ribera Norte | Cumbres | Solana | Puerto Viejo | Grupo Encina'),
    companyKinds: list('S.L. | S.A. | Logística S.A. | Consultores | Seguros S.A. | Ingeniería S.L.'),
    titles: list(
      'Ingeniera de software | Jefe de proyecto | Contadora | Gerente de ventas | Ingeniero mecánico | Asistente administrativa | Analista de datos | Encargado de almacén | Desarrollador web | Coordinadora de marketing',
    ),
    institutions: list(
      'Universidad de Valdelagua | Instituto Tecnológico del Mar | Universidad Politécnica del Sur',
    ),
    degrees: list('Licenciatura | Máster | Grado | Diplomado | Maestría'),
    areas: list('Informática | Economía | Ingeniería Mecánica | Administración de Empresas | Contabilidad'),
    skills: list('Python | SQL | Excel | SAP | AutoCAD | Docker | Java | Power BI | Jira | Linux'),
    skillGroups: list('Herramientas | Programas | Datos'),
    certificates: list(
      'Professional Scrum Master; Scrum.org | ITIL Foundation; PeopleCert | Google Analytics; Google',
    ),
    spoken: list('Español; nativo | Inglés; fluido | Francés; básico | Portugués; B2'),
    projects: list('Mapa de ferias | Cuaderno de riego | Ruta Sur'),
  },
};
