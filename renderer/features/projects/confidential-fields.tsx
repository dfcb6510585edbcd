import { type Control, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { FormCheckbox, FormDay, FormText } from '../../parts/form-fields.tsx';
import { Card } from '../../ui/card.tsx';
import { FormStack } from '../../ui/form-row.tsx';
import { messages } from './messages.ts';
import type { ProjectAnswers, ProjectValues } from './project-form.ts';
import { WhatLeaves } from './what-leaves.tsx';

type Props = { readonly control: Control<ProjectValues, unknown, ProjectAnswers> };

/** Whether the project is confidential, under which title it may be told of, and what that means. */
export function ConfidentialFields({ control }: Props) {
  const intl = useIntl();
  const isConfidential = useWatch({ control, name: 'isConfidential' });
  return (
    <Card tone="sunken">
      <FormStack>
        <FormCheckbox
          control={control}
          name="isConfidential"
          label={intl.formatMessage(messages.fieldConfidential)}
          description={intl.formatMessage(messages.fieldConfidentialWhy)}
        />
        {isConfidential && (
          <>
            <FormText
              control={control}
              name="publicTitle"
              label={intl.formatMessage(messages.fieldPublicTitle)}
              description={intl.formatMessage(messages.fieldPublicTitleHint)}
            />
            <FormDay
              control={control}
              name="confidentialUntil"
              label={intl.formatMessage(messages.fieldUntil)}
              description={intl.formatMessage(messages.fieldUntilHint)}
            />
            <WhatLeaves />
          </>
        )}
      </FormStack>
    </Card>
  );
}
