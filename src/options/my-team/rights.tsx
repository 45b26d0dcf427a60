// What is always a person's own, whatever others decide, in plain words.
import { say } from '../../say.ts';

const always = ['rightNoFigures', 'rightNoDrafts', 'rightQuiet', 'rightKeep'] as const;
const can = ['teamCanSwitch', 'teamCanPhrases', 'teamCanCommit', 'teamCanLevel'] as const;
const cannot = ['teamCannotSee', 'teamCannotCompare', 'teamCannotSend', 'teamCannotPersonal'] as const;

export function Rights() {
  return (
    <section aria-labelledby="rights">
      <h2 id="rights">{say('rightsHeading')}</h2>
      <div class="panel parts">
        <ul class="dashes">{always.map(Line)}</ul>
        <div class="two">
          <div>
            <h3>{say('teamCan')}</h3>
            <ul class="dashes">{can.map(Line)}</ul>
          </div>
          <div>
            <h3>{say('teamCannot')}</h3>
            <ul class="dashes">{cannot.map(Line)}</ul>
          </div>
        </div>
      </div>
    </section>
  );
}

const Line = (key: string) => <li key={key}>{say(key)}</li>;
