const REMEMBERED = 'multaqa:theme';

/** Dark or light as chosen here before, else as the system has it. */
export function applyTheme(chosen = localStorage.getItem(REMEMBERED)) {
  if (chosen) {
    localStorage.setItem(REMEMBERED, chosen);
    document.documentElement.dataset.theme = chosen;
  }
}

export function isDark() {
  return (document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
}
