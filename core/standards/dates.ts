import type { ToolLanguage } from '../model/lens.ts';

/** One date by which US public bodies must meet a web standard. */
export interface Deadline {
  id: string;
  /** `YYYY-MM-DD` */
  date: string;
  standard: 'WCAG 2.1 AA';
  /** Law and where it was published. */
  law: string;
  whom: Record<ToolLanguage, string>;
}

/** The day on which these dates were last read in the Federal Register. They have moved before: confirm with counsel. */
export const readOn = '2026-11-26';

/** Many pages still print 2026 and 2027: the dates were put off on April 20, 2026 and May 2026. */
export const deadlines: readonly Deadline[] = [
  {
    id: 'ada-large',
    date: '2027-04-26',
    standard: 'WCAG 2.1 AA',
    law: 'ADA Title II, 28 CFR 35.200 (91 FR 20902)',
    whom: {
      en: 'Districts that serve an area of 50,000 people or more',
      es: 'Distritos de una zona de 50,000 habitantes o más',
    },
  },
  {
    id: 'ada-small',
    date: '2028-04-26',
    standard: 'WCAG 2.1 AA',
    law: 'ADA Title II, 28 CFR 35.200 (91 FR 20902)',
    whom: {
      en: 'Districts that serve fewer people, and special districts',
      es: 'Distritos de zonas más pequeñas y distritos especiales',
    },
  },
  {
    id: 'hhs-large',
    date: '2027-05-11',
    standard: 'WCAG 2.1 AA',
    law: 'Section 504, HHS, 45 CFR 84.84 (91 FR 25496)',
    whom: {
      en: 'Whoever gets money from HHS (Head Start, school clinics) and has 15 employees or more',
      es: 'Quien recibe dinero de HHS (Head Start, clínicas escolares) y tiene 15 empleados o más',
    },
  },
  {
    id: 'hhs-small',
    date: '2028-05-10',
    standard: 'WCAG 2.1 AA',
    law: 'Section 504, HHS, 45 CFR 84.84 (91 FR 25496)',
    whom: {
      en: 'Whoever gets money from HHS and has fewer employees',
      es: 'Quien recibe dinero de HHS y tiene menos empleados',
    },
  },
];
