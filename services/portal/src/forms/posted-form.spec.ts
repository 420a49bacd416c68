import { fieldsIn, valuesOf } from './posted-form';

describe('a posted form', () => {
  it('keeps text fields, the last of a repeated one', () => {
    expect(fieldsIn({ a: '1', b: ['2', '3'], c: { d: '4' }, e: 5 })).toEqual({ a: '1', b: '3' });
  });

  it('is empty where there is no form', () => {
    expect(fieldsIn(undefined)).toEqual({});
    expect(fieldsIn('text')).toEqual({});
  });

  it('keeps all of a list of boxes as one field', () => {
    expect(fieldsIn({ 'changes[]': ['name', 'npwp'], 'team[]': 'one' })).toEqual({ changes: 'name,npwp', team: 'one' });
  });

  it('gives every ticked box', () => {
    expect(valuesOf({ tugas: ['1', '2'] }, 'tugas')).toEqual(['1', '2']);
    expect(valuesOf({ tugas: '1' }, 'tugas')).toEqual(['1']);
    expect(valuesOf({}, 'tugas')).toEqual([]);
  });
});
