import type { JSX } from 'preact';
import { useVisit } from '../visit/visit-context';
import { TextInput, type TextInputProps } from './text-input';

/** A place by latitude and longitude; where the device knows where it is, a button fills it in. */
export function PositionInput(props: Pick<TextInputProps, 'name' | 'label' | 'hint' | 'value' | 'error'>): JSX.Element {
  const { fieldVisit } = useVisit().words;
  return (
    <>
      <TextInput {...props} autocomplete="off" />
      <p>
        <button class="btn plain" type="button" hidden data-locate={props.name} data-failed={fieldVisit.notLocated}>
          {fieldVisit.locate}
        </button>{' '}
        <span role="status" data-located={props.name} />
      </p>
    </>
  );
}
