import { ability, type Occupation } from '../occupation.js';

/** Who analyses substances, and who analyses blood. */
export const laboratory: readonly Occupation[] = [
  {
    id: 'analytical-chemist',
    trade: 'laboratory',
    people: 'analytical chemists',
    titles: [
      'Laboratory Intern, Chemistry',
      'Junior Analytical Chemist',
      'Analytical Chemist',
      'Senior Analytical Chemist',
      'Head of Quality Control',
    ],
    otherTitles: [
      'Chemistry Placement Student',
      'Laboratory Assistant, Quality',
      'Quality Control Analyst',
      'Senior Scientist, Analytics',
      'Laboratory Director',
    ],
    degree: ['MSc', 'Analytical Chemistry'],
    certificate: ['Qualified Person (EU GMP)', 'Medicines Authority'],
    abroad: {
      language: 'de',
      titles: [
        'Praktikant Chemielabor',
        'Junior-Chemielaborant',
        'Chemielaborant Analytik',
        'Laborleiter-Stellvertreter Analytik',
        'Leiter Qualitätskontrolle',
      ],
      degree: ['Master', 'Analytische Chemie'],
      certificate: 'Sachkundige Person nach § 15 AMG',
    },
    neighbour: 'medical-laboratory-scientist',
    abilities: {
      hplc: ability(
        ['HPLC', 'Liquid chromatography', 'UHPLC'],
        ['Analysed tablets by HPLC', 'Maintained {n} HPLC systems'],
        [
          'Separated active substances on columns and integrated the peaks',
          'Ran Waters and Agilent instruments and mended their pumps',
        ],
        ['HPLC', 'Untersuchung von Tabletten mit HPLC', 'Wartung von {n} HPLC-Anlagen'],
      ),
      massspec: ability(
        ['Mass spectrometry', 'LC-MS', 'GC-MS'],
        ['Identified impurities by mass spectrometry', 'Mass spectrometry of {n} samples a week'],
        ['Told unknown traces from their fragments on LC-MS', 'Tuned triple quadrupoles for residues'],
        [
          'Massenspektrometrie',
          'Bestimmung von Verunreinigungen mit Massenspektrometrie',
          'Massenspektrometrie von {n} Proben in der Woche',
        ],
      ),
      validation: ability(
        ['Method validation', 'Method transfer', 'ICH Q2'],
        ['Method validation to ICH guidelines', 'Method validation of {n} procedures'],
        [
          'Proved that a procedure is linear, precise and robust',
          'Handed procedures over to a sister site with protocols',
        ],
        ['Methodenvalidierung', 'Methodenvalidierung nach ICH', 'Methodenvalidierung von {n} Verfahren'],
      ),
      gmp: ability(
        ['GMP', 'Good manufacturing practice', 'GLP'],
        ['Worked under GMP with complete records', 'Passed {n} GMP inspections'],
        [
          'Wrote down each weighing so that an inspector can follow it',
          'Kept audit trails and signatures as regulators ask',
        ],
        ['GMP', 'Arbeit unter GMP mit vollständiger Dokumentation', 'Begleitung von {n} GMP-Inspektionen'],
      ),
      deviations: ability(
        ['Deviation handling', 'OOS investigations', 'CAPA'],
        ['Deviation handling and CAPA', 'Led deviation handling in {n} cases'],
        [
          'Looked for the cause when a result lay outside the limits',
          'Closed corrective actions before they were due',
        ],
        ['Abweichungsmanagement', 'Abweichungsmanagement und CAPA', 'Abweichungsmanagement in {n} Fällen'],
      ),
      stability: ability(
        ['Stability testing', 'Shelf life studies', 'Climate chambers'],
        ['Stability testing of {n} products', 'Planned stability testing and reports'],
        [
          'Stored batches warm and damp and said how long they keep',
          'Pulled samples from chambers for three years',
        ],
        ['Stabilitätsprüfung', 'Stabilitätsprüfung von {n} Produkten', 'Planung der Stabilitätsprüfung'],
      ),
    },
  },
  {
    id: 'medical-laboratory-scientist',
    trade: 'laboratory',
    people: 'medical laboratory scientists',
    titles: [
      'Student, Medical Laboratory',
      'Junior Medical Laboratory Scientist',
      'Medical Laboratory Scientist',
      'Senior Medical Laboratory Scientist',
      'Laboratory Manager, Hospital',
    ],
    otherTitles: [
      'Pathology Placement Student',
      'Associate Practitioner, Pathology',
      'Biomedical Scientist',
      'Specialist Biomedical Scientist',
      'Pathology Service Manager',
    ],
    degree: ['BSc', 'Biomedical Science'],
    certificate: ['HCPC Registration, Biomedical Scientist', 'HCPC'],
    abroad: {
      language: 'de',
      titles: [
        'MTLA-Schüler',
        'MTLA Berufsanfänger',
        'Medizinisch-technischer Laborassistent',
        'Leitender MTLA',
        'Leitung Kliniklabor',
      ],
      degree: ['Ausbildung', 'Medizinische Technologie Laboratoriumsanalytik'],
      certificate: 'Erlaubnis nach MT-Berufe-Gesetz',
    },
    neighbour: 'analytical-chemist',
    abilities: {
      haematology: ability(
        ['Haematology', 'Blood counts', 'Coagulation'],
        ['Haematology with {n} hundred samples a day', 'Haematology and coagulation on duty'],
        [
          'Counted cells, looked at smears and told leukaemia early',
          'Ran clotting tests for theatre at night',
        ],
        ['Hämatologie', 'Hämatologie mit {n} hundert Proben am Tag', 'Hämatologie und Gerinnung im Dienst'],
      ),
      microbiology: ability(
        ['Microbiology', 'Bacterial culture', 'Antibiotic testing'],
        ['Microbiology of blood and urine', 'Microbiology with {n} cultures a day'],
        [
          'Grew germs on plates and told which drug still works',
          'Found resistant bacteria and rang the ward',
        ],
        ['Mikrobiologie', 'Mikrobiologie von Blut und Urin', 'Mikrobiologie mit {n} Kulturen am Tag'],
      ),
      transfusion: ability(
        ['Blood transfusion', 'Cross-matching', 'Blood bank'],
        ['Blood transfusion service at night', 'Blood transfusion: {n} units a week'],
        [
          'Grouped and cross-matched units while the surgeon waited',
          'Kept the blood bank stocked and traced each bag',
        ],
        [
          'Transfusionsmedizin',
          'Transfusionsmedizin im Nachtdienst',
          'Transfusionsmedizin: {n} Konserven in der Woche',
        ],
      ),
      analysers: ability(
        ['Clinical chemistry analysers', 'Automation line', 'Roche Cobas'],
        ['Operated clinical chemistry analysers', 'Maintained {n} clinical chemistry analysers'],
        [
          'Calibrated the Cobas line each morning and cured its alarms',
          'Kept enzymes and electrolytes coming day and night',
        ],
        [
          'Klinische Chemie',
          'Bedienung der Analysegeräte für klinische Chemie',
          'Wartung von {n} Geräten der klinischen Chemie',
        ],
      ),
      quality: ability(
        ['Laboratory quality control', 'ISO 15189', 'Ring trials'],
        ['Laboratory quality control every shift', 'Laboratory quality control for {n} tests'],
        [
          'Plotted controls, stopped runs that drifted, passed ring trials',
          'Prepared the accreditation to ISO 15189',
        ],
        [
          'Qualitätskontrolle im Labor',
          'Qualitätskontrolle im Labor in jeder Schicht',
          'Qualitätskontrolle im Labor für {n} Tests',
        ],
      ),
      pcr: ability(
        ['PCR', 'Molecular diagnostics', 'Sequencing'],
        ['PCR for viruses, {n} a day', 'Set up PCR in a new room'],
        [
          'Amplified viral genes and reported within four hours',
          'Prepared libraries for sequencing outbreaks',
        ],
        ['PCR', 'PCR auf Viren, {n} am Tag', 'Aufbau der PCR in neuen Räumen'],
      ),
    },
  },
];
