// What makes the desk quicker where scripts run; nothing here is needed. A reason why something was refused is read out first.
const refused = document.querySelector('.refused[role=alert]');
refused?.focus();

// A draft is saved by itself, a moment after the last word: the same form, the same button, in the background.
const writing = document.querySelector('form.writing');
const said = document.getElementById('saved');
let timer;
let saving;

async function save() {
  const body = new URLSearchParams(new FormData(writing));
  body.set('save', 'save');
  try {
    const answer = await fetch(writing.action, { method: 'POST', body });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const problem = page.querySelector('.refused[role=alert]');
    const version = page.querySelector('form.writing input[name=version]');
    if (answer.ok && version && !problem) {
      writing.elements.version.value = version.value;
      const discarding = document.querySelector('#discarding input[name=version]');
      if (discarding) discarding.value = version.value;
      said.textContent = page.getElementById('saved').textContent;
      document.getElementById('preview')?.contentWindow.location.reload();
    } else {
      said.textContent = problem?.textContent.trim() || page.querySelector('h1')?.textContent || '';
      said.classList.add('refused');
    }
  } catch {
    timer = setTimeout(save, 5000); // the network is away: what was typed is still here
  }
}

writing?.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => { saving = save().finally(() => { saving = undefined; }); }, 1500);
});

// A press on a button waits for a save that is under way: it would be late against ourselves.
writing?.addEventListener('submit', async event => {
  clearTimeout(timer);
  if (saving) {
    event.preventDefault();
    await saving;
    writing.requestSubmit(event.submitter);
  }
});

// One press copies what is to be handed on.
for (const words of document.querySelectorAll('[data-copy]')) {
  words.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(words.dataset.copy).value);
    words.textContent = words.dataset.copied;
  });
}
