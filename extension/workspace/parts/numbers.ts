import type { ToolLanguage } from '@porchlight/core/model/lens';

const locale = (language: ToolLanguage) => (language === 'es' ? 'es-US' : 'en-US');

export function percent(share: number, language: ToolLanguage): string {
  return new Intl.NumberFormat(locale(language), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

export function decimal(value: number, language: ToolLanguage, digits = 2): string {
  return new Intl.NumberFormat(locale(language), { maximumFractionDigits: digits, minimumFractionDigits: 0 }).format(
    value,
  );
}

/** A day, or the day of an instant, in words. */
export function dayOf(value: string, language: ToolLanguage): string {
  const day = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return value;
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
