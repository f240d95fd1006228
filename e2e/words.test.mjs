/** Every word that a person reads is a custom label, so that an org can translate the console without its code. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { ROOT, filesBelow } from '../scripts/build/files.mjs';

const APP = path.join(ROOT, 'force-app/main');
const WORDS = /\p{L}{2}/u;
/** Attributes that are read out or shown. */
const SHOWN =
    /\s(label|title|placeholder|alternative-text|aria-label|message|heading|field-level-help|assistive-text)="([^"{}]*)"/g;

/** Words between tags and in attributes of a template, without what its component fills in. */
function wordsOf(template) {
    const text = template.replace(/<!--[^]*?-->/g, '');
    const between = [...text.matchAll(/>([^<]+)/g)].map(([, words]) => words.replace(/\{[^}]*\}/g, '').trim());
    const shown = [...text.matchAll(SHOWN)].map(([, , words]) => words);
    return [...between, ...shown].filter((words) => WORDS.test(words));
}

describe('words', () => {
    it('F98: no template holds a word of its own', () => {
        assert.deepEqual(wordsOf('<p title="Hello">{name} is <b>here</b></p>'), ['is', 'here', 'Hello']);
        const templates = filesBelow(APP, (file) => file.endsWith('.html'));
        assert.ok(templates.length > 50);
        const found = templates.flatMap((file) =>
            wordsOf(fs.readFileSync(file, 'utf8')).map((words) => `${path.relative(ROOT, file)}: ${words}`)
        );
        assert.deepEqual(found, []);
    });

    it('F98: no class tells a person a sentence of its own', () => {
        const classes = filesBelow(APP, (file) => file.endsWith('.cls'));
        const found = classes.filter((file) =>
            /new (?:ConsoleException|AuraHandledException)\(\s*'/.test(fs.readFileSync(file, 'utf8'))
        );
        assert.ok(classes.length > 100);
        assert.deepEqual(found, []);
    });

    it('F98: labels have a language, and arguments by number', () => {
        const [file] = filesBelow(APP, (name) => name.endsWith('.labels-meta.xml'));
        const labels = fs.readFileSync(file, 'utf8').match(/<labels>[^]*?<\/labels>/g);
        const odd = labels.filter(
            (label) => !label.includes('<language>en_US</language>') || /%s|\{[a-z]/i.test(label)
        );
        assert.deepEqual(odd, []);
    });
});
