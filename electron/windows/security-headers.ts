/**
 * The one style sheet that a library puts into the page: react-aria-components marks what can be pressed.
 * A test compares it with the installed version.
 */
export const PRESSABLE_STYLE_HASH = 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=';

const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': `'self' '${PRESSABLE_STYLE_HASH}'`,
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'connect-src': "'none'",
  'worker-src': "'self'",
  'frame-src': "'none'",
  'object-src': "'none'",
  'media-src': "'none'",
  'manifest-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // One name for one script: the thread that takes documents apart, see renderer/features/evidence/pdf-worker.ts.
  'trusted-types': 'cloche-worker',
} as const;

const deniedFeatures = [
  'camera',
  'microphone',
  'geolocation',
  'display-capture',
  'midi',
  'usb',
  'serial',
  'hid',
  'payment',
  'clipboard-read',
  'idle-detection',
];

/** Sent with every file of the app: nothing runs, loads or connects but what is part of it. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; '),
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'permissions-policy': deniedFeatures.map((name) => `${name}=()`).join(', '),
};
