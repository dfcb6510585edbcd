const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('bare', { echo: (text) => ipcRenderer.invoke('echo', text) });
