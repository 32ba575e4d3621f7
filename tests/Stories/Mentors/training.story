# A training runs out: the coordinator is reminded a month and a week before, and from the day after the last nobody new comes to that mentor.
> 3 days pass

> 1 day passes
  #coordinator ◂ Školení „první kontakt“, Limetka: platí do 2026-04-05.

> 22 days pass

> 1 day passes
  #coordinator ◂ Školení „první kontakt“, Limetka: platí do 2026-04-05.

> 7 days pass

> 1 day passes
  #coordinator ◂ Chybí platné školení. Nikoho nového zatím nedostanou: Limetka. Rozhovory, které mají, běží dál. Nové školení zapíše příkaz /training, nebo patří do mentors.yaml.
  #lida ◂ Chybí nám záznam o vašem platném školení, proto vám teď neposíláme nikoho nového. Rozhovory, které máte, běží dál. Ozvěte se prosím koordinaci.

> 30 days pass

> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> anna presses Ano, najděte mi mentora
  anna ◂ Dobře, budeme vám říkat Vánek. Hledáme pro vás mentora.
  #olena ◂ new room K-001 for @olena
  anna ◂ Jste ve spojení. Píše si s vámi Kalina.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-001 ◂ Nový rozhovor. Přezdívka: Vánek · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-001 ◂ Řečeno předem, se souhlasem:
    • Téma: Vztahy
  K-001 ◂ > Dobrý den
