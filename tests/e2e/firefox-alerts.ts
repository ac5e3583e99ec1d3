/** What the service below has noted, as code in the browser's own context. */
export const TOLD = `Cc['@mozilla.org/alerts-service;1'].getService().wrappedJSObject.told`;

/**
 * Runs with the browser's rights: notes what the desktop's notification service is asked to show. Unless it
 * is `real` it takes that service's place as well, which a machine without a screen has not got.
 */
export const noteAlerts = (real: boolean): string => `
  const told = [];
  const desktop = ${real} ? Cc['@mozilla.org/alerts-service;1'].getService(Ci.nsIAlertsService) : null;
  const service = {
    get wrappedJSObject() { return { told }; },
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
    showAlert(alert, listener) {
      told.push({ id: alert.name, title: alert.title, message: alert.text, listener });
      if (desktop) desktop.showAlert(alert, listener);
      else listener?.observe(null, 'alertshow', alert.cookie);
    },
    closeAlert(name, closed) { desktop?.closeAlert(name, closed); },
    teardown() {},
  };
  const factory = { QueryInterface: ChromeUtils.generateQI(['nsIFactory']), createInstance: (iid) => service.QueryInterface(iid) };
  const registrar = Components.manager.QueryInterface(Ci.nsIComponentRegistrar);
  registrar.registerFactory(Services.uuid.generateUUID(), 'noted alerts', '@mozilla.org/alerts-service;1', factory);
`;
