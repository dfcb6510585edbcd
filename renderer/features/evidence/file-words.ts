import type { LucideIcon } from 'lucide-react';
import { File, FileText, Image, Link as LinkIcon, MessageSquareQuote } from 'lucide-react';
import { defineMessages, type IntlShape, type MessageDescriptor } from 'react-intl';
import { previewKind } from '../../../shared/domain/file-type.ts';
import type { EvidenceRow } from '../../../shared/ipc/evidence-view.ts';

const KB = 1000;

/** '812 bytes', '24 KB', '3.4 MB', as a person reads it. */
export function sizeText(intl: IntlShape, bytes: number): string {
  const [value, unit] =
    bytes < KB
      ? ([bytes, 'byte'] as const)
      : bytes < KB * KB
        ? ([bytes / KB, 'kilobyte'] as const)
        : bytes < KB * KB * KB
          ? ([bytes / (KB * KB), 'megabyte'] as const)
          : ([bytes / (KB * KB * KB), 'gigabyte'] as const);
  return intl.formatNumber(value, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: value < 10 && unit !== 'byte' ? 1 : 0,
  });
}

const types: Readonly<Record<string, MessageDescriptor>> = defineMessages({
  'image/png': { id: 'evidence.type.png', defaultMessage: 'PNG picture' },
  'image/jpeg': { id: 'evidence.type.jpeg', defaultMessage: 'JPEG picture' },
  'image/gif': { id: 'evidence.type.gif', defaultMessage: 'GIF picture' },
  'image/webp': { id: 'evidence.type.webp', defaultMessage: 'WebP picture' },
  'application/pdf': { id: 'evidence.type.pdf', defaultMessage: 'PDF document' },
  'text/plain': { id: 'evidence.type.text', defaultMessage: 'Text' },
  'text/markdown': { id: 'evidence.type.markdown', defaultMessage: 'Text with Markdown' },
  'text/csv': { id: 'evidence.type.csv', defaultMessage: 'Table as text' },
  'text/html': { id: 'evidence.type.html', defaultMessage: 'Web page' },
  'image/svg+xml': { id: 'evidence.type.svg', defaultMessage: 'SVG drawing' },
  'application/xml': { id: 'evidence.type.xml', defaultMessage: 'XML' },
});
const otherType: MessageDescriptor = {
  id: 'evidence.type.other',
  defaultMessage: 'File',
};

/** What a file is, in words. */
export function typeText(intl: IntlShape, mediaType: string | null): string {
  const known =
    mediaType !== null && Object.hasOwn(types, mediaType) ? types[mediaType] : undefined;
  return intl.formatMessage(known ?? otherType);
}

/** The sign of one piece of evidence. */
export function signOf({ kind, mediaType }: Pick<EvidenceRow, 'kind' | 'mediaType'>): LucideIcon {
  if (kind === 'link') return LinkIcon;
  if (kind === 'quote') return MessageSquareQuote;
  switch (previewKind(mediaType ?? '')) {
    case 'image':
      return Image;
    case 'pdf':
    case 'text':
      return FileText;
    case 'none':
      return File;
  }
}

/** The beginning of a fingerprint, in groups that two people can compare aloud. */
export function shortFingerprint(sha256: string): string {
  return (sha256.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
}
