import { Briefcase, LayoutGrid, List, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../renderer/ui/button.tsx';
import { Checkbox } from '../../../renderer/ui/checkbox.tsx';
import { ComboBox } from '../../../renderer/ui/combo-box.tsx';
import { DateField } from '../../../renderer/ui/date-field.tsx';
import { FormRow, FormStack } from '../../../renderer/ui/form-row.tsx';
import { IconButton } from '../../../renderer/ui/icon-button.tsx';
import { LevelCards, type LevelChoice } from '../../../renderer/ui/level-cards.tsx';
import { LinkButton } from '../../../renderer/ui/link-button.tsx';
import { Page } from '../../../renderer/ui/page.tsx';
import { PasswordField } from '../../../renderer/ui/password-field.tsx';
import { Section } from '../../../renderer/ui/section.tsx';
import { Segmented } from '../../../renderer/ui/segmented.tsx';
import { Select } from '../../../renderer/ui/select.tsx';
import { StrengthMeter } from '../../../renderer/ui/strength-meter.tsx';
import { Switch } from '../../../renderer/ui/switch.tsx';
import { TextField } from '../../../renderer/ui/text-field.tsx';
import { ANCHORS, LONG_TEXT } from './samples.ts';

function Buttons() {
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' }}>
      <Button variant="primary" icon={Plus}>
        Add rating
      </Button>
      <Button shortcut="A">Ask someone</Button>
      <Button variant="quiet">Not now</Button>
      <Button variant="danger" icon={Trash2}>
        Erase
      </Button>
      <Button isDisabled>Disabled</Button>
      <Button variant="primary" isPending>
        Saving
      </Button>
      <Button size="s">Small</Button>
      <Button size="l" variant="primary">
        Large
      </Button>
      <IconButton icon={Trash2} label="Archive" />
      <IconButton icon={List} label="List" isPressed variant="secondary" />
      <LinkButton href="#/fields">A way elsewhere</LinkButton>
      <LinkButton href="#/fields" variant="secondary" icon={Briefcase}>
        Open project
      </LinkButton>
    </div>
  );
}

const RELATIONS = [
  { value: 'peer', label: 'Peer', description: 'Works beside you' },
  { value: 'manager', label: 'Manager', description: 'Decides on your pay or your grade' },
  { value: 'client', label: 'Client' },
] as const;

function Inputs() {
  const [title, setTitle] = useState('Spring campaign');
  const [note, setNote] = useState(`${LONG_TEXT}\n\nSecond line.`);
  const [relation, setRelation] = useState<'peer' | 'manager' | 'client' | null>(null);
  const [skills, setSkills] = useState(['Negotiation', 'Facilitation', 'Saying no']);
  const [skill, setSkill] = useState<string | null>(null);
  const [day, setDay] = useState<string | null>('2026-11-23');
  const [secret, setSecret] = useState('a long quiet sentence');
  return (
    <FormStack columns={2}>
      <TextField label="Title" value={title} onChange={setTitle} isRequired />
      <TextField
        label="Web address"
        value="htp:/example"
        onChange={() => {}}
        error="Only web addresses fit here, starting with https://."
      />
      <Select
        label="Relation"
        options={RELATIONS}
        value={relation}
        onChange={setRelation}
        placeholder="Choose"
      />
      <ComboBox
        label="Skill"
        options={skills.map((name) => ({ value: name, label: name }))}
        value={skill}
        onChange={setSkill}
        onCreate={(name) => {
          setSkills([...skills, name]);
          setSkill(name);
        }}
        createLabel={(name) => `Create “${name}”`}
        openLabel="Show skills"
        emptyText="No skill is called that"
        placeholder="Type to find"
      />
      <DateField
        label="By when"
        value={day}
        onChange={setDay}
        openLabel="Choose a day"
        min="2026-01-01"
        description="A day you can move later."
      />
      <div>
        <PasswordField
          label="Passphrase"
          value={secret}
          onChange={setSecret}
          showLabel="Show"
          hideLabel="Hide"
          capsLockText="Caps lock is on"
        />
        <div style={{ marginBlockStart: 8 }}>
          <StrengthMeter label="Strength" value={3} text="Strong" hint="centuries to guess" />
        </div>
      </div>
      <TextField
        label="What happened"
        isMultiline
        value={note}
        onChange={setNote}
        maxLength={300}
        counterText={(left) => (left < 0 ? `${-left} too many` : `${left} left`)}
        description="Only you see this."
      />
      <TextField label="Locked" value="Cannot be changed" onChange={() => {}} isReadOnly />
    </FormStack>
  );
}

function Choices() {
  const [level, setLevel] = useState<LevelChoice | null>(4);
  const [view, setView] = useState<'board' | 'list'>('board');
  const [isOn, setOn] = useState(true);
  return (
    <>
      <LevelCards
        label="Which sentence fits best?"
        anchors={ANCHORS}
        value={level}
        onChange={setLevel}
        notSeen={{ title: 'I have not seen enough', sentence: 'This is never counted as low.' }}
      />
      <div>
        <FormRow
          title="View"
          description="How cycles are shown."
          control={
            <Segmented
              label="View"
              value={view}
              onChange={setView}
              options={[
                { value: 'board', label: 'Board', icon: LayoutGrid },
                { value: 'list', label: 'List', icon: List },
              ]}
            />
          }
        />
        <FormRow
          title="Lock when idle"
          description="After ten minutes without a key or a move."
          control={
            <Switch label="Lock when idle" isLabelHidden isSelected={isOn} onChange={setOn} />
          }
        />
      </div>
      <Checkbox label="I have written down the recovery code" isSelected={isOn} onChange={setOn} />
      <Checkbox
        label="All projects"
        description="Three of seven are chosen."
        isIndeterminate
        isSelected={false}
        onChange={setOn}
      />
    </>
  );
}

export function FieldsPage() {
  return (
    <div style={{ blockSize: '100vh' }}>
      <Page title="Fields" eyebrow="Gallery" lead="Everything one can fill in or press.">
        <Section title="Buttons">
          <Buttons />
        </Section>
        <Section title="Inputs">
          <Inputs />
        </Section>
        <Section title="Choices">
          <Choices />
        </Section>
      </Page>
    </div>
  );
}
