import type { HeaderWords } from './header-words.js';

export const english: HeaderWords = {
  language: 'en',
  people: ['Orla van der Meulen', "Ciarán O'Loughlin", 'Mary-Jane Attwater', 'Tobias Penhale', 'Ngozi Adeyemi-Clarke', 'Iris de Souza Prado', 'Leif McAllister', 'Wren Hathersage'],
  titles: {
    known: ['Software Engineer', 'Senior Account Manager', 'Registered Nurse', 'Line Cook', 'Head of Marketing', 'Warehouse Supervisor', 'Data Analyst II', 'Project Coordinator, Rail', 'Sales Associate / Cashier', 'Customer Service Representative', 'Electrical Technician', 'Director of Finance & Operations'],
    unknown: ['Steeplejack', 'Wheelwright', 'Bellfounder', 'Scrutineer', 'Keeper of Printed Books', 'Growth and Lifecycle', 'Saggar Maker', 'Second Unit Grip', 'Lockkeeper'],
  },
  companies: {
    known: ['Marlow Bridge Ltd', 'Tern & Pike Logistics', 'Northfold Software, Inc.', 'St Brannoc Hospital', 'Copperhill Bank', 'Quarry Lane School', 'Hexley Consulting Group', 'Larkfield Foods PLC', 'City of Aldermere'],
    unknown: ['Vantorio', 'Kelbrook & Daughters', 'Hollis Tarn', 'Blue Heron', 'Brindle and Moss', 'Ostrava Lane', 'Penhallow', 'Quillion', 'Thornwick 1894'],
  },
  places: {
    known: ['Leeds', 'Portland, OR', 'Bristol, United Kingdom', 'Austin, TX', 'Toronto', 'Glasgow, Scotland', 'Remote', 'Boston, MA'],
    unknown: ['Netherwick', 'Port Ellery', 'Aldermere', 'Coldbrook Haven'],
  },
  schools: {
    known: ['University of Leeds', 'Harrow Vale College', 'Massachusetts Institute of Technology', 'Portland State University', 'Aldermere School of Art', 'Glenmoor Academy'],
    unknown: ['Rosewood Conservatoire', 'Imperial London', 'Pembroke Hall', 'Caldwell Tech'],
  },
  degrees: ['BSc', 'Bachelor of Arts', 'Master of Science', 'MBA', 'PhD', 'Associate Degree', 'Diploma'],
  degreeJoint: ' in ',
  subjects: ['Computer Science', 'Economics', 'Mechanical Engineering', 'Fine Art', 'Marine Biology', 'Economics and Statistics', 'Nursing'],
  at: ' at ',
  terms: ['Full-time', 'Part-time', 'Contract', 'Internship', 'Permanent'],
  durations: ['2 yrs 3 mos', '11 mos', '1 year 4 months'],
  about: ['Family-run maker of garden tools with 40 staff', 'A regional carrier that serves twelve harbours.'],
  work: ['Kept the ledgers of three depots and closed them every month', 'Led a team of six through two audits', 'Cut waiting times by a third', 'Trained newcomers on the night shift', 'Planned the rota with the works council', 'Wrote the handbook that new staff still use'],
  headings: { summary: 'Summary', work: 'Work Experience', education: 'Education', skills: 'Skills' },
  summary: 'I like calm teams, clear goals and work that lasts.',
  skills: 'Excel, Python, Negotiation, SQL',
}; // prettier-ignore
