import { ability, type Occupation } from '../occupation.js';

/** Care beside the ventilator, and care for the old. */
export const nursing: readonly Occupation[] = [
  {
    id: 'icu-nurse',
    trade: 'nursing',
    people: 'intensive care nurses',
    titles: [
      'Student Nurse, Intensive Care',
      'Newly Qualified ICU Nurse',
      'Registered Nurse, Intensive Care',
      'Senior Intensive Care Nurse',
      'ICU Nurse Manager',
    ],
    otherTitles: [
      'Nursing Trainee',
      'Band 5 Nurse, Critical Care',
      'Staff Nurse, Critical Care Unit',
      'Critical Care Sister',
      'Ward Manager, High Dependency',
    ],
    degree: ['BSc', 'Nursing'],
    certificate: ['Registered Nurse (RN) licence', 'Board of Nursing'],
    abroad: {
      language: 'de',
      titles: [
        'Pflegeschüler Intensivstation',
        'Berufsanfänger Intensivpflege',
        'Gesundheits- und Krankenpfleger Intensivstation',
        'Fachkrankenpfleger Intensivpflege',
        'Stationsleitung Intensivstation',
      ],
      degree: ['Ausbildung', 'Gesundheits- und Krankenpflege'],
      certificate: 'Staatliche Anerkennung als Pflegefachkraft',
    },
    neighbour: 'geriatric-nurse',
    abilities: {
      ventilation: ability(
        ['Mechanical ventilation', 'Ventilator care', 'Weaning'],
        [
          'Cared for patients on mechanical ventilation, up to {n} a week',
          'Adjusted mechanical ventilation with the intensivists',
        ],
        [
          'Weaned long-stay patients off the respirator and suctioned airways',
          'Looked after intubated and tracheostomised people on every shift',
        ],
        [
          'Beatmung',
          'Pflege beatmeter Patienten, bis zu {n} in der Woche',
          'Überwachung der Beatmung und Entwöhnung',
        ],
      ),
      vasoactives: ability(
        ['Vasoactive infusions', 'Titrated drips', 'Catecholamine therapy'],
        [
          'Titrated vasoactive infusions by the arterial pressure',
          'Managed vasoactive infusions of patients in septic shock',
        ],
        [
          'Ran noradrenaline and vasopressin by mean pressure targets',
          'Kept the blood pressure of shocked patients up with syringe pumps, {n} at a time',
        ],
        [
          'Katecholamintherapie',
          'Steuerung der Katecholamintherapie nach Blutdruck',
          'Umgang mit Spritzenpumpen und Katecholamintherapie',
        ],
      ),
      monitoring: ability(
        ['Haemodynamic monitoring', 'Arterial lines', 'Central venous catheters'],
        [
          'Did haemodynamic monitoring with arterial lines',
          'Interpreted haemodynamic monitoring for {n} beds',
        ],
        [
          'Zeroed arterial and central lines and read their curves',
          'Recognised failing circulation from pressure traces and lactate',
        ],
        [
          'Hämodynamisches Monitoring',
          'Hämodynamisches Monitoring mit arteriellen Zugängen',
          'Auswertung des hämodynamischen Monitorings von {n} Betten',
        ],
      ),
      dialysis: ability(
        ['Continuous renal replacement', 'CRRT', 'Haemofiltration'],
        [
          'Set up and supervised continuous renal replacement',
          'Trained colleagues in continuous renal replacement',
        ],
        [
          'Ran haemofiltration for patients whose kidneys had failed, with citrate',
          'Primed dialysis machines and changed {n} filters a month',
        ],
        [
          'Nierenersatzverfahren',
          'Aufbau und Überwachung kontinuierlicher Nierenersatzverfahren',
          'Schulung im Umgang mit Nierenersatzverfahren',
        ],
      ),
      families: ability(
        ['Family support', 'End-of-life care', 'Communication with relatives'],
        ['Gave family support in the worst hours', 'Led family support meetings with {n} families a year'],
        [
          'Sat with relatives, explained what the machines do, and stayed until the end',
          'Prepared parents and partners for the last visit',
        ],
        [
          'Angehörigenbegleitung',
          'Angehörigenbegleitung in schweren Stunden',
          'Gespräche und Angehörigenbegleitung in {n} Fällen im Jahr',
        ],
      ),
      charting: ability(
        ['Electronic charting', 'Epic', 'Patient data management'],
        ['Kept electronic charting in Epic complete', 'Was key user for electronic charting on {n} wards'],
        [
          'Documented vital signs and medication at the bedside computer',
          'Taught the unit to enter orders and scores in Cerner',
        ],
        [
          'Elektronische Pflegedokumentation',
          'Vollständige elektronische Pflegedokumentation',
          'Einführung der elektronischen Pflegedokumentation auf {n} Stationen',
        ],
      ),
    },
  },
  {
    id: 'geriatric-nurse',
    trade: 'nursing',
    people: 'geriatric nurses',
    titles: [
      'Geriatric Care Trainee',
      'Newly Qualified Geriatric Nurse',
      'Geriatric Nurse',
      'Senior Geriatric Nurse',
      'Director of Care, Nursing Home',
    ],
    otherTitles: [
      'Care Apprentice',
      'Junior Nurse, Care Home',
      'Staff Nurse, Elderly Care',
      'Charge Nurse, Residential Home',
      'Head of Residential Care',
    ],
    degree: ['Diploma', 'Nursing of Older People'],
    certificate: ['Registered Nurse, Adult', 'Nursing Council'],
    abroad: {
      language: 'de',
      titles: [
        'Auszubildender Altenpflege',
        'Altenpfleger Berufseinsteiger',
        'Altenpfleger',
        'Wohnbereichsleitung',
        'Pflegedienstleitung',
      ],
      degree: ['Ausbildung', 'Altenpflege'],
      certificate: 'Examinierte Pflegefachkraft',
    },
    neighbour: 'icu-nurse',
    abilities: {
      dementia: ability(
        ['Dementia care', 'Validation', 'Person-centred care'],
        ['Gave dementia care on a ward of {n} residents', 'Trained the home in dementia care'],
        [
          'Calmed restless residents with biography work and music instead of drugs',
          'Made days for people who forget: fixed times, known songs, short ways',
        ],
        [
          'Demenzbetreuung',
          'Demenzbetreuung auf einem Wohnbereich mit {n} Bewohnern',
          'Schulung des Hauses in Demenzbetreuung',
        ],
      ),
      wounds: ability(
        ['Wound care', 'Pressure ulcer prevention', 'Dressings'],
        ['Did wound care and photographed its course', 'Led wound care for {n} residents'],
        [
          'Healed pressure sores with positioning plans and moist dressings',
          'Chose dressings for leg ulcers and measured them weekly',
        ],
        [
          'Wundversorgung',
          'Wundversorgung mit Fotodokumentation',
          'Verantwortlich für die Wundversorgung von {n} Bewohnern',
        ],
      ),
      medication: ability(
        ['Medication management', 'Drug rounds', 'Insulin administration'],
        [
          'Took care of medication management for {n} residents',
          'Checked medication management with the pharmacy',
        ],
        [
          'Set out pills, gave insulin and called the doctor when doses did not fit',
          'Went on drug rounds twice a day and found double prescriptions',
        ],
        [
          'Medikamentengabe',
          'Richten und Medikamentengabe für {n} Bewohner',
          'Kontrolle der Medikamentengabe mit der Apotheke',
        ],
      ),
      careplans: ability(
        ['Care planning', 'Nursing assessment', 'Care documentation'],
        ['Wrote care planning for {n} residents', 'Reviewed care planning every quarter'],
        [
          'Agreed with residents and families what help they want and wrote it down',
          'Assessed falls, food and pain at admission and set goals',
        ],
        [
          'Pflegeplanung',
          'Erstellung der Pflegeplanung für {n} Bewohner',
          'Vierteljährliche Überprüfung der Pflegeplanung',
        ],
      ),
      palliative: ability(
        ['Palliative care', 'Hospice care', 'Pain management'],
        [
          'Provided palliative care with the hospice team',
          'Completed and applied palliative care training in {n} cases',
        ],
        [
          'Eased pain and breath of the dying and stood by their families',
          'Gave morphine by pump and kept vigil at night',
        ],
        [
          'Palliativpflege',
          'Palliativpflege gemeinsam mit dem Hospizdienst',
          'Palliativpflege in {n} Fällen',
        ],
      ),
      rota: ability(
        ['Shift planning', 'Rota management', 'Supervision of care assistants'],
        ['Did the shift planning for {n} colleagues', 'Took over shift planning and induction of assistants'],
        [
          'Filled the rota at short notice and told care assistants what to do',
          'Guided {n} helpers through early and late duty',
        ],
        [
          'Dienstplanung',
          'Dienstplanung für {n} Mitarbeitende',
          'Dienstplanung und Anleitung der Hilfskräfte',
        ],
      ),
    },
  },
];
