import { defineTexts } from '@chatmonolith/kit';
import texts from './texts/en.json';

export const t = defineTexts(texts);
