// The anchor of every ratio: one window, one line of text, one bare question.
const { app, BrowserWindow, ipcMain } = require('electron');
const { join } = require('node:path');

ipcMain.handle('echo', (_event, text) => text);
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: { preload: join(__dirname, 'preload.cjs') },
  });
  window.loadFile(join(__dirname, 'index.html'));
});
app.on('window-all-closed', () => app.quit());
