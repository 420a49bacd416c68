import { wrong, type FieldCheck } from './field-check';

const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An organisation chosen from the register, by its id; whether it is there is not known here. */
export const checkOrmas: FieldCheck = (text, { field: { label } }) =>
  id.test(text)
    ? { value: text }
    : wrong(`Cari dan pilih ${label.id} dari daftar.`, `Search and choose ${label.en} from the list.`);
