/**
 * The script on the sheet: build/recovery/rc2key.py, word for word (a test compares them). It turns the
 * code into the line that the sqlcipher program is unlocked with, with nothing but Python itself.
 */
export const RECOVERY_SCRIPT = `import hashlib, sys
A, n = "0123456789ABCDEFGHJKMNPQRSTVWXYZ", 0
for c in sys.stdin.read().upper().translate(str.maketrans("OIL", "011")):
    n = n * 32 + A.index(c) if c in A else n
b = (n >> 4).to_bytes(37, "big")
if hashlib.sha256(b[:32]).digest()[:5] != b[32:]:
    sys.exit("There is a typing error in the code.")
print("PRAGMA key = \\"x'" + b[:32].hex() + "'\\";")
`;

const style = `
  @page { size: A4; margin: 16mm }
  body { font: 10.5pt/1.4 system-ui, sans-serif; color: #111; margin: 0 }
  h1 { font-size: 18pt; margin: 0 0 2mm }
  h2 { font-size: 12pt; margin: 5mm 0 1mm }
  ol.code { list-style: none; display: grid; grid-template-columns: repeat(4, 1fr); gap: 3mm; padding: 0; margin: 5mm 0 }
  ol.code li { margin: 0; border: 0.3mm solid #555; border-radius: 1.5mm; padding: 2.5mm 3mm; font: 15pt/1.2 monospace; letter-spacing: 0.12em }
  ol.code small { display: block; font: 7.5pt system-ui, sans-serif; letter-spacing: 0; color: #555 }
  pre { font: 8pt/1.35 monospace; background: #f3f3f3; padding: 3mm; white-space: pre-wrap; margin: 2mm 0 }
  p, li { margin: 1.5mm 0 }
  ol.steps { padding-left: 6mm }`;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const asText = (text: string) => text.replace(/[&<>]/g, (character) => escapes[character] ?? '');

/**
 * The printable recovery sheet as a page without script: the code, what it opens, and the way to open the
 * vault with it when the app is gone.
 * @param code As `encodeRecoveryCode` writes it: 12 groups joined by hyphens.
 * @param day The date that is printed on it.
 */
export function recoverySheet(code: string, day: string): string {
  const groups = code
    .split('-')
    .map((group, index) => `<li><small>${index + 1}</small>${asText(group)}</li>`)
    .join('');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Cloche recovery sheet</title><style>${style}</style></head><body>
<h1>Cloche recovery sheet</h1>
<p>Made on ${asText(day)}. <strong>This code opens everything in your portfolio</strong>, without the passphrase.
Keep the paper where you keep your passport, show it to nobody, and delete the file once it is printed.</p>
<ol class="code">${groups}</ol>
<p>Capitals and hyphens do not matter. The letter O counts as the digit 0; I and L count as 1.</p>
<h2>With Cloche</h2>
<ol class="steps">
<li>Copy the file <code>vault.db</code> to the computer, from wherever you keep a copy of it.</li>
<li>Start Cloche, choose “Open an existing vault…” and that file, then “Use recovery code”.</li>
<li>Type the code above and choose a new passphrase.</li>
</ol>
<h2>Without Cloche</h2>
<p>You need <code>vault.db</code>, Python 3, and the program <code>sqlcipher</code>, version 4 or newer
(in Debian 13: <code>apt install sqlcipher python3</code>).</p>
<ol class="steps">
<li>Save these lines as <code>rc2key.py</code>:<pre>${asText(RECOVERY_SCRIPT)}</pre></li>
<li>Type the code above into a file <code>code.txt</code>.</li>
<li>Make a plain copy of everything:<pre>umask 077
python3 rc2key.py &lt; code.txt &gt; export.sql
cat &gt;&gt; export.sql &lt;&lt; 'END'
ATTACH DATABASE 'plain.db' AS plain KEY '';
SELECT sqlcipher_export('plain');
DETACH DATABASE plain;
END
sqlcipher vault.db &lt; export.sql</pre></li>
<li><code>plain.db</code> is an ordinary SQLite file now, which many programs can read. Delete
<code>code.txt</code> and <code>export.sql</code>, and keep <code>plain.db</code> as safe as this sheet.</li>
</ol>
</body></html>
`;
}
