import { useState } from 'preact/hooks';

import type { Settings } from '#lib/core/settings.ts';
import type { Texts } from '#lib/text/texts.ts';

interface PreferencesProps {
  readonly language: Settings['language'];
  readonly notifications: boolean;
  readonly texts: Texts;
  readonly onLanguage: (language: Settings['language']) => void;
  readonly onNotifications: (on: boolean) => void;
  readonly onTestNotice: () => Promise<boolean>;
}

const LANGUAGES: readonly Settings['language'][] = ['auto', 'ko', 'en'];

/** Notifications and language. */
export function Preferences(props: PreferencesProps) {
  const { language, notifications, texts, onLanguage, onNotifications, onTestNotice } = props;
  const [sent, setSent] = useState<boolean | null>(null);
  const test = async (): Promise<void> => {
    setSent(null);
    setSent(await onTestNotice().catch(() => false));
  };
  return (
    <>
      <section aria-labelledby="notifications">
        <h2 id="notifications">{texts.options.notifications}</h2>
        <div class="panel">
          <label class="switch wide">
            <span>{texts.options.notificationsLabel}</span>
            <input
              type="checkbox"
              role="switch"
              aria-checked={notifications}
              checked={notifications}
              onChange={(event) => onNotifications(event.currentTarget.checked)}
            />
          </label>
          <p class="note">{texts.options.notificationsText}</p>
          <button type="button" class="quiet-button" onClick={() => void test()}>
            {texts.options.test}
          </button>
          <div class="outcome" data-wrong={sent === false} aria-live="polite">
            {sent !== null && <p>{sent ? texts.options.testSent : texts.options.testFailed}</p>}
          </div>
        </div>
      </section>
      <section>
        <fieldset>
          <legend>{texts.options.language}</legend>
          <div class="choices">
            {LANGUAGES.map((choice) => (
              <label key={choice} lang={choice === 'auto' ? undefined : choice}>
                <input
                  type="radio"
                  name="language"
                  value={choice}
                  checked={language === choice}
                  onChange={() => onLanguage(choice)}
                />
                <span>{texts.options.languages[choice]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      </section>
    </>
  );
}
