// The first script of a plain Electron that comes without its default app: it starts the app in
// the folder that the command line names, as `electron <folder>` does.
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { app } = require('electron');

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

process.defaultApp = true;
app.setName(description.productName ?? description.name);
app.setVersion(description.version);
app.setAppPath(folder);
if (!app.commandLine.hasSwitch('user-data-dir')) {
  app.setPath('userData', join(app.getPath('appData'), app.getName()));
}
require(join(folder, description.main));
