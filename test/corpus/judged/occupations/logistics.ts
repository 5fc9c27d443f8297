import { ability, type Occupation } from '../occupation.js';

/** Who runs the warehouse, and who sends the lorries. */
export const logistics: readonly Occupation[] = [
  {
    id: 'warehouse-manager',
    trade: 'logistics',
    people: 'warehouse managers',
    titles: [
      'Warehouse Trainee',
      'Assistant Warehouse Supervisor',
      'Warehouse Supervisor',
      'Warehouse Manager',
      'Head of Warehousing',
    ],
    otherTitles: [
      'Storekeeping Apprentice',
      'Team Leader, Goods In',
      'Shift Leader, Distribution Centre',
      'Distribution Centre Manager',
      'Site Director, Fulfilment',
    ],
    degree: ['Diploma', 'Warehouse Logistics'],
    certificate: ['Forklift Instructor Licence', 'Safety Board'],
    abroad: {
      language: 'de',
      titles: [
        'Auszubildender Fachkraft für Lagerlogistik',
        'Stellvertretender Schichtleiter Lager',
        'Schichtleiter Lager',
        'Lagerleiter',
        'Bereichsleiter Intralogistik',
      ],
      degree: ['Ausbildung', 'Fachkraft für Lagerlogistik'],
      certificate: 'Ausbilderschein für Gabelstapler',
    },
    neighbour: 'transport-planner',
    abilities: {
      inventory: ability(
        ['Inventory control', 'Stocktaking', 'Cycle counting'],
        ['Raised accuracy of inventory control to 99.{n} %', 'Introduced daily inventory control by zones'],
        [
          'Counted a few shelves each day instead of closing for a week',
          'Found where goods went missing and halved write-offs',
        ],
        [
          'Bestandsführung',
          'Verbesserung der Bestandsführung auf 99,{n} %',
          'Tägliche Bestandsführung und Inventur nach Zonen',
        ],
      ),
      wms: ability(
        ['Warehouse management system', 'SAP EWM', 'Barcode scanning'],
        [
          'Introduced a warehouse management system on {n} sites',
          'Key user of the warehouse management system',
        ],
        [
          'Brought hand scanners and guided picking to the halls',
          'Switched from paper lists to SAP EWM over one weekend',
        ],
        [
          'Lagerverwaltungssystem',
          'Einführung eines Lagerverwaltungssystems an {n} Standorten',
          'Betreuung des Lagerverwaltungssystems',
        ],
      ),
      staff: ability(
        ['Shift leadership', 'Team leadership', 'Staff planning'],
        ['Responsible for shift leadership of {n} people', 'Shift leadership in three-shift operation'],
        [
          'Planned who works when and spoke with each of {n} pickers twice a year',
          'Took on seasonal workers and had them ready within two days',
        ],
        [
          'Personalführung im Schichtbetrieb',
          'Personalführung im Schichtbetrieb mit {n} Leuten',
          'Personalführung und Einsatzplanung im Schichtbetrieb',
        ],
      ),
      safety: ability(
        ['Occupational safety', 'Accident prevention', 'Safety briefings'],
        [
          'Responsible for occupational safety in the hall',
          'Occupational safety: {n} days without an accident',
        ],
        [
          'Marked ways for people and trucks and looked into every near miss',
          'Briefed drivers each month and checked racks for damage',
        ],
        [
          'Arbeitssicherheit',
          'Verantwortlich für Arbeitssicherheit in der Halle',
          'Arbeitssicherheit: {n} Monate ohne Unfall',
        ],
      ),
      lean: ability(
        ['Lean warehousing', '5S', 'Kaizen'],
        ['Brought lean warehousing to goods-in', 'Saved {n} % of walking by lean warehousing'],
        [
          'Moved fast sellers to the front and cut steps per order by a third',
          'Held improvement rounds with the crew every Friday',
        ],
        [
          'Lean im Lager',
          'Einführung von Lean im Lager am Wareneingang',
          'Einsparung von {n} % der Wege durch Lean im Lager',
        ],
      ),
      dangerous: ability(
        ['Hazardous goods storage', 'ADR', 'Chemicals storage'],
        ['Ran hazardous goods storage for {n} substances', 'Audited hazardous goods storage'],
        [
          'Kept acids and solvents apart, labelled and behind the right doors',
          'Prepared sheets for fire brigade and authority',
        ],
        ['Gefahrstofflagerung', 'Gefahrstofflagerung von {n} Stoffen', 'Prüfung der Gefahrstofflagerung'],
      ),
    },
  },
  {
    id: 'transport-planner',
    trade: 'logistics',
    people: 'transport planners',
    titles: [
      'Freight Forwarding Trainee',
      'Junior Transport Planner',
      'Transport Planner',
      'Senior Transport Planner',
      'Head of Transport',
    ],
    otherTitles: [
      'Shipping Apprentice',
      'Dispatch Assistant',
      'Road Freight Dispatcher',
      'Senior Forwarder',
      'Traffic Manager',
    ],
    degree: ['Diploma', 'Freight Forwarding'],
    certificate: ['Transport Manager CPC', 'Chartered Institute'],
    abroad: {
      language: 'de',
      titles: [
        'Auszubildender Spedition',
        'Junior-Disponent',
        'Disponent Nahverkehr',
        'Senior-Disponent Fernverkehr',
        'Leiter Disposition',
      ],
      degree: ['Ausbildung', 'Kaufmann für Spedition und Logistikdienstleistung'],
      certificate: 'Fachkundenachweis Güterkraftverkehr',
    },
    neighbour: 'warehouse-manager',
    abilities: {
      routing: ability(
        ['Route planning', 'Tour planning', 'Dispatching'],
        ['Did route planning for {n} lorries a day', 'Improved route planning and saved fuel'],
        [
          'Decided each night which van takes which parcels by which way',
          'Sent {n} drivers out and rearranged them when the motorway closed',
        ],
        [
          'Tourenplanung',
          'Tourenplanung für {n} Lkw am Tag',
          'Optimierung der Tourenplanung und Senkung des Verbrauchs',
        ],
      ),
      carriers: ability(
        ['Carrier management', 'Freight purchasing', 'Subcontractors'],
        ['Responsible for carrier management with {n} partners', 'Carrier management and yearly rates'],
        [
          'Bought loading space on the spot market and by contract',
          'Agreed prices with haulers and dropped those who came late',
        ],
        [
          'Frachtführersteuerung',
          'Frachtführersteuerung mit {n} Partnern',
          'Frachtführersteuerung und Verhandlung der Jahresraten',
        ],
      ),
      customs: ability(
        ['Customs clearance', 'Incoterms', 'Export documents'],
        [
          'Handled customs clearance for {n} shipments a month',
          'Customs clearance for Switzerland and Norway',
        ],
        [
          'Wrote export papers and tariff numbers so that nothing waited at the border',
          'Chose terms of delivery and prepared certificates of origin',
        ],
        [
          'Zollabwicklung',
          'Zollabwicklung für {n} Sendungen im Monat',
          'Zollabwicklung für die Schweiz und Norwegen',
        ],
      ),
      tachograph: ability(
        ['Driving time rules', 'Tachograph', 'Fleet compliance'],
        ['Watched over driving time rules of {n} drivers', 'Trained drivers in driving time rules'],
        [
          'Read the tachographs each week and spoke with those who had rested too little',
          'Passed two inspections of rest periods and loads without a fine',
        ],
        [
          'Lenk- und Ruhezeiten',
          'Überwachung der Lenk- und Ruhezeiten von {n} Fahrern',
          'Schulung zu Lenk- und Ruhezeiten',
        ],
      ),
      tms: ability(
        ['Transport management system', 'Telematics', 'Freight exchange'],
        [
          'Introduced a transport management system',
          'Planned in the transport management system for {n} depots',
        ],
        [
          'Followed every vehicle on the map and told customers the minute of arrival',
          'Connected orders and freight exchange so that nobody types twice',
        ],
        [
          'Transportmanagementsystem',
          'Einführung eines Transportmanagementsystems',
          'Planung im Transportmanagementsystem für {n} Depots',
        ],
      ),
      customers: ability(
        ['Customer service', 'Shipment tracking', 'Claims handling'],
        ['Gave customer service to {n} shippers', 'Customer service and tracking of late shipments'],
        [
          'Told shippers before they asked that their pallets come late, and why',
          'Settled damage to goods with insurers',
        ],
        ['Kundenbetreuung', 'Kundenbetreuung von {n} Verladern', 'Kundenbetreuung und Sendungsverfolgung'],
      ),
    },
  },
];
