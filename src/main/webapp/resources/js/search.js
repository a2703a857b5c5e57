// The search box suggests while one types: a combobox with a list, as WAI-ARIA describes it. Without scripts it is a plain box.
const box = document.getElementById('q');
const list = document.getElementById('suggestions');
let waiting;
let asking;
let chosen = -1;

const options = () => [...list.children];

function close() {
  clearTimeout(waiting);
  asking?.abort();
  list.hidden = true;
  box.setAttribute('aria-expanded', 'false');
  choose(-1);
}

function choose(place) {
  chosen = place;
  options().forEach((option, at) => option.setAttribute('aria-selected', at === place));
  if (place < 0) {
    box.removeAttribute('aria-activedescendant');
  } else {
    box.setAttribute('aria-activedescendant', options()[place].id);
    options()[place].scrollIntoView({ block: 'nearest' });
  }
}

// A document is gone to; a term is asked for.
function take(option) {
  if (option.dataset.path) {
    location.assign(option.dataset.path);
  } else {
    box.value = option.textContent;
    box.form.submit();
  }
}

function show(suggestions) {
  list.replaceChildren(...suggestions.map(({ text, language, path }, at) => {
    const option = document.createElement('li');
    option.id = `suggestion-${at}`;
    option.setAttribute('role', 'option');
    option.lang = language === 'zh' ? 'zh-Hans' : language;
    option.textContent = text;
    if (path) option.dataset.path = path;
    return option;
  }));
  choose(-1);
  list.hidden = suggestions.length === 0;
  box.setAttribute('aria-expanded', String(!list.hidden));
}

async function ask() {
  asking?.abort();
  if (!box.value.trim()) {
    close();
    return;
  }
  asking = new AbortController();
  try {
    const query = new URLSearchParams({ q: box.value, lang: list.dataset.lang });
    const answer = await fetch(`/api/v1/suggest?${query}`, { signal: asking.signal });
    if (answer.ok) show((await answer.json()).suggestions);
  } catch {
    // Superseded by what was typed since, or the network is away: the box works without.
  }
}

if (box && list) {
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-controls', list.id);
  box.setAttribute('aria-expanded', 'false');

  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 120);
  });
  box.addEventListener('keydown', event => {
    // While a Chinese, Japanese or Korean input method is composing, these keys are its own.
    if (event.isComposing || list.hidden) return;
    const count = options().length;
    if (event.key === 'ArrowDown') choose((chosen + 1) % count);
    else if (event.key === 'ArrowUp') choose(chosen <= 0 ? count - 1 : chosen - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && chosen >= 0) take(options()[chosen]);
    else return;
    event.preventDefault();
  });
  box.addEventListener('blur', close);
  // Before the box loses the focus, and the list closes.
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('li');
    if (option) take(option);
  });
}
