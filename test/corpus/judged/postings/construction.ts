import type { MarkedPosting } from '../posting.js';

export const constructionPostings: readonly MarkedPosting[] = [
  {
    id: 'site-manager-lists',
    occupation: 'site-manager',
    language: 'en',
    title: 'Site Manager – Residential',
    level: 2,
    months: 48,
    insistsOn: ['certificate'],
    text: `Contractor with a full order book until 2028.

Essential:
- SMSTS certificate, in date
- {must:sites|4 years of running residential sites}
- {must:subcontractors|Managing subcontractors}
- {must:safety|Site safety}
- {must:schedule|Short-term and long-term scheduling}

Preferred:
- {nice:quality|Snagging and handover}
- {nice:bim|BIM}

Car or allowance, pension, life cover, mobile phone, laptop.`,
  },
  {
    id: 'quantity-surveyor-prose',
    occupation: 'quantity-surveyor',
    language: 'en',
    title: 'Senior Quantity Surveyor',
    level: 3,
    months: 60,
    insistsOn: [],
    text: `Hospitals and laboratories are what we build, and they are never simple. {must:estimates|You estimate costs from early drawings}, {must:valuations|value the work each month}, {must:variations|settle variations and claims} and {must:contracts|administer contracts under NEC or JCT}. You have done this for five years or longer and like to be on site. {nice:procurement|Tendering of work packages comes with the job and you may know it already.} Leeds, car allowance, chartership paid.`,
  },
  {
    id: 'jefe-obra-es',
    occupation: 'site-manager',
    language: 'es',
    title: 'Jefe/a de obra sénior',
    level: 3,
    months: 72,
    insistsOn: ['degree'],
    text: `Constructora con obras en Madrid y Toledo.

Perfil
- Grado en Ingeniería Civil
- {must:sites|6 años en dirección de obra}
- {must:schedule|Planificación de obra con Primavera o similar}
- {must:subcontractors|Gestión de subcontratas}
- {must:quality|Control de calidad}
- {nice:bim|Conocimientos de BIM}

Condiciones: contrato indefinido, coche, teléfono y dietas.`,
  },
];
