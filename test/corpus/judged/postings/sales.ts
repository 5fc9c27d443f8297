import type { MarkedPosting } from '../posting.js';

export const salesPostings: readonly MarkedPosting[] = [
  {
    id: 'account-executive-loud',
    occupation: 'account-executive',
    language: 'en',
    title: 'Account Executive – New Business 🚀',
    level: 2,
    months: 24,
    insistsOn: [],
    text: `Ready to join the fastest-growing team in town? We sell scheduling software to clinics and love what we do!

Your mission:
👉 {must:newbusiness|Win new clients: prospecting, cold calls, first meetings}
👉 {must:demos|Run product demonstrations that make people smile}
👉 {must:negotiation|Negotiate and close contracts}

You:
✔ {must:quota|2+ years of hitting or beating your quota}
✔ {nice:crm|Salesforce is your second home (nice to have)}
✔ Team player with a hands-on mentality

We: uncapped commission, stock options, summer party in Lisbon, dog-friendly office, drinks on Fridays.`,
  },
  {
    id: 'customer-success-lead',
    occupation: 'customer-success-manager',
    language: 'en',
    title: 'Senior Customer Success Manager',
    level: 3,
    months: 60,
    insistsOn: [],
    text: `You will look after our thirty largest customers. The job is to make sure they get what they paid for, and that they stay.

Essential
- {must:retention|Five years in customer success with a record of reducing churn}
- {must:renewals|Responsibility for contract renewals and upselling}
- {must:reviews|Business reviews with executives}
- {must:onboarding|Onboarding of complex customers}

Desirable
- {nice:training|User training}
- {nice:escalations|Calm in escalations}

Salary 62–70k plus bonus. Interviews in the first week of March. The post is open to job sharing.`,
  },
  {
    id: 'ejecutivo-cuentas-es',
    occupation: 'account-executive',
    language: 'es',
    title: 'Ejecutivo/a de cuentas sénior',
    level: 3,
    months: 60,
    insistsOn: [],
    text: `Empresa líder en energía renovable busca ejecutivo/a de cuentas para la zona centro.

Requisitos imprescindibles:
• {must:newbusiness|5 años de experiencia en captación de nuevos clientes}
• {must:negotiation|Negociación de contratos}
• {must:tenders|Licitaciones públicas}
• {must:crm|Manejo de Salesforce}

Se valorará: {nice:quota|cumplimiento demostrable de objetivos de venta}.

Ofrecemos contrato indefinido, vehículo de empresa, seguro médico y formación.`,
  },
];
