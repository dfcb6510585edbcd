import type { App, Session } from 'electron';
import { staysLocal } from './local-request.ts';

/** Stops every request that would leave the app, and Chromium's own look-ups. Before any window is made. */
export function isolate(session: Session, options: { readonly developing: boolean }): void {
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !staysLocal(details.url, options) });
  });
  // Dictionaries would be fetched even with spell checking off in the window (electron issue 22995).
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerDictionaryDownloadURL('app://cloche/no-dictionary/');
  void session.setProxy({ mode: 'direct' });
  session.enableNetworkEmulation({ offline: true });
}

/** No name is asked of anyone, neither in the clear nor over HTTPS. Once the app is ready. */
export function closeResolver(app: App): void {
  app.configureHostResolver({ secureDnsMode: 'off', enableBuiltInResolver: false });
}
