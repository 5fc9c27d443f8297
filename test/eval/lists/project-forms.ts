import type { ResumeLanguage } from '../../corpus/person.js';
import { madeUp, several, skill } from './made-up.js';
import { boldRow, row, type Form, type Row } from './sample.js';

interface Work {
  name: string;
  told: string[];
  tech: string;
  role: string;
  from: number;
  link: string;
}

const names: Record<ResumeLanguage, ((word: string) => string)[]> = {
  en: [(w) => w, (w) => `${w} Tracker`, () => 'Portable tide gauge', () => 'Warehouse relocation', () => 'Ward handover redesign', (w) => `Migration of the ${w} plant`, () => 'Personal website'],
  de: [(w) => w, (w) => `${w}-Portal`, () => 'Umbau der Lackierstraße', () => 'Einführung der digitalen Pflegeakte', () => 'Wetterstation im Eigenbau', (w) => `Ablösung von ${w}`],
  fr: [(w) => w, (w) => `Portail ${w}`, () => 'Refonte du parcours patient', () => 'Station météo', () => 'Déménagement de l’entrepôt', (w) => `Migration vers ${w}`],
  es: [(w) => w, (w) => `Portal ${w}`, () => 'Rediseño del almacén', () => 'Estación meteorológica', () => 'Huerto escolar', (w) => `Migración a ${w}`],
}; // prettier-ignore
const sentences: Record<ResumeLanguage, string[]> = {
  en: ['Reads tide tables and warns of storms along the coast', 'Moved four thousand pallets without a day of closure', 'Planned the layout with the staff and measured the walking distances before and after', 'Cut waiting times by a third', 'Web application for small clubs that plan their shared vans and boats'],
  de: ['Liest Pegelstände und warnt vor Hochwasser', 'Umzug von viertausend Paletten ohne einen Tag Stillstand', 'Planung der Wege mit dem Team und Messung der Laufwege vor und nach dem Umbau', 'Wartezeiten um ein Drittel gesenkt', 'Webanwendung für kleine Vereine, die Boote und Busse gemeinsam nutzen'],
  fr: ['Lit les marées et prévient des tempêtes', 'Transfert de quatre mille palettes sans un jour d’arrêt', 'Plan des circuits avec les équipes et mesure des distances avant et après', 'Baisse d’un tiers des temps d’attente', 'Application pour les petites associations qui partagent leurs véhicules'],
  es: ['Lee las mareas y avisa de temporales', 'Traslado de cuatro mil palés sin un día de cierre', 'Plan de recorridos con el equipo y medición de las distancias antes y después', 'Reducción de un tercio en los tiempos de espera', 'Aplicación para pequeñas asociaciones que comparten vehículos'],
}; // prettier-ignore
const words = {
  en: { project: 'Project', role: 'Role', tech: 'Technologies', roles: ['Project lead', 'Backend developer', 'Coordinator'] },
  de: { project: 'Projekt', role: 'Rolle', tech: 'Technologien', roles: ['Projektleiterin', 'Entwickler', 'Koordination'] },
  fr: { project: 'Projet', role: 'Rôle', tech: 'Technologies', roles: ['Cheffe de projet', 'Développeur', 'Coordination'] },
  es: { project: 'Proyecto', role: 'Rol', tech: 'Tecnologías', roles: ['Jefa de proyecto', 'Desarrollador', 'Coordinación'] },
}; // prettier-ignore

type Draw = (work: Work, language: ResumeLanguage) => Row[];

function form(draw: Draw, options: { dates?: boolean; told?: boolean } = {}): Form {
  return (random, language) => {
    const works = several(2 + random.below(2), () => random.pick(names[language])(madeUp(random))).map(
      (name): Work => ({
        name,
        told: random.shuffle(sentences[language]).slice(0, 2),
        tech: several(3, () => skill(random, language)).join(', '),
        role: random.pick(words[language].roles),
        from: 2014 + random.below(9),
        link: random.pick(['https://tide.example.com', 'github.com/jmiller/tide', 'www.tide.example.org']),
      }),
    );
    return {
      rows: works.flatMap((work) => draw(work, language)),
      wanted: {
        names: works.map(({ name }) => name),
        dates: options.dates ? works.flatMap(({ from }) => [`${from}`, `${from + 1}`]) : [],
        ...(options.told !== false && { told: works.flatMap(({ told }) => told) }),
      },
    };
  };
}

const bullets = ({ told }: Work): Row[] => told.map((text) => row(text, { bullet: true }));
const paragraph = ({ told }: Work): Row => row(`${told[0]}. ${told[1]}.`);

export const projectForms: Record<string, Form> = {
  'bold name, bullets': form((work) => [boldRow(work.name, { apart: true }), ...bullets(work)]),
  'bold name, paragraph': form((work) => [boldRow(work.name, { apart: true }), paragraph(work)], { told: false }),
  'plain name, bullets': form((work) => [row(work.name, { apart: true }), ...bullets(work)]),
  'plain name, paragraph': form((work) => [row(work.name, { apart: true }), paragraph(work)], { told: false }),
  'plain name, paragraph, no gap': form((work) => [row(work.name), paragraph(work)], { told: false }),
  'bold name right dates, bullets': form((work) => [{ cells: [work.name, `${work.from} – ${work.from + 1}`], bold: [true, false], look: 'right', apart: true }, ...bullets(work)], { dates: true }),
  'dates cell name, paragraph': form((work) => [{ cells: [`${work.from} – ${work.from + 1}`, work.name], look: 'label', apart: true }, paragraph(work)], { dates: true, told: false }),
  'name (dates), bullets': form((work) => [row(`${work.name} (${work.from} – ${work.from + 1})`, { apart: true }), ...bullets(work)], { dates: true }),
  'dates line, bold name, bullets': form((work) => [row(`${work.from} – ${work.from + 1}`, { apart: true }), boldRow(work.name), ...bullets(work)], { dates: true }),
  'bold name, dates line, bullets': form((work) => [boldRow(work.name, { apart: true }), row(`${work.from} – ${work.from + 1}`), ...bullets(work)], { dates: true }),
  'name | tech, bullets': form((work) => [boldRow(`${work.name} | ${work.tech}`, { apart: true }), ...bullets(work)]),
  'name | link | dates, bullets': form((work) => [row(`${work.name} | ${work.link} | ${work.from} – ${work.from + 1}`, { apart: true }), ...bullets(work)], { dates: true }),
  'bold name, link line, paragraph': form((work) => [boldRow(work.name, { apart: true }), row(work.link), paragraph(work)], { told: false }),
  'bold name, tech line, bullets': form((work) => [boldRow(work.name, { apart: true }), row(work.tech), ...bullets(work)]),
  'bold name, bullets, tech label': form((work, language) => [boldRow(work.name, { apart: true }), ...bullets(work), row(`${words[language].tech}: ${work.tech}`)]),
  'bold name, role line, bullets': form((work) => [boldRow(work.name, { apart: true }), row(work.role), ...bullets(work)]),
  'name – role, bullets': form((work) => [boldRow(`${work.name} – ${work.role}`, { apart: true }), ...bullets(work)]),
  'Project: name, Role: role': form((work, language) => [row(`${words[language].project}: ${work.name}`, { apart: true }), row(`${words[language].role}: ${work.role}`), ...bullets(work)]),
  'name: description': form(({ name, told }) => [row(`${name}: ${told[0]}`)], { told: false }),
  'bullet name: description': form(({ name, told }) => [row(`${name}: ${told[0]}.`, { bullet: true })], { told: false }),
  'bullet name – description': form(({ name, told }) => [row(`${name} – ${told[0]}`, { bullet: true })], { told: false }),
  'name – description': form(({ name, told }) => [row(`${name} – ${told[0]}`)], { told: false }),
  'name (tech) – description': form(({ name, tech, told }) => [row(`${name} (${tech}) – ${told[0]}`)], { told: false }),
  'bullet bold name, paragraph': form((work) => [boldRow(work.name, { bullet: true }), paragraph(work)], { told: false }),
}; // prettier-ignore
