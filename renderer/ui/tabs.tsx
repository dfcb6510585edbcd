import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import styles from './tabs.module.css';

export type TabPage<K extends string> = {
  readonly id: K;
  readonly label: string;
  readonly content: ReactNode;
  readonly count?: number | undefined;
  readonly isDisabled?: boolean | undefined;
};

export type TabsProps<K extends string> = {
  readonly label: string;
  readonly tabs: readonly TabPage<K>[];
  readonly selected: K;
  readonly onChange: (id: K) => void;
};

/** Pages of the same thing, one at a time. */
export function Tabs<K extends string>({ label, tabs, selected, onChange }: TabsProps<K>) {
  return (
    <AriaTabs
      className={styles.tabs ?? ''}
      selectedKey={selected}
      onSelectionChange={(key) => {
        const chosen = tabs.find(({ id }) => id === key);
        if (chosen) onChange(chosen.id);
      }}
    >
      <TabList aria-label={label} className={styles.list ?? ''}>
        {tabs.map((tab) => (
          <Tab
            key={tab.id}
            id={tab.id}
            isDisabled={tab.isDisabled ?? false}
            className={styles.tab ?? ''}
          >
            {tab.label}
            {tab.count === undefined ? null : <span className={styles.count}>{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles.panel ?? ''}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
