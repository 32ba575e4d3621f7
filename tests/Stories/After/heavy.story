# A mentor says after the end, with one tap, that it was heavy: her supervisor hears who and after which talk, and she gets nobody new until she is available again.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Teď to popisovat nechci

> quietly anna presses Nechci uvádět

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> lida in K-001 gives /end and is sure
  (only who asked) ◂ Ukončit tenhle rozhovor? Na druhé straně je Kaštan. Přijde tam zpráva, že mentor rozhovor uzavřel a že se dá kdykoli vrátit. Co sem napíšete potom, už neodejde. Pokud se chcete rozloučit vlastními slovy, napište to prosím nejdřív.
    [Ano, ukončit] [Ne, pokračovat]
  (only who asked) ◂ Hotovo.
  anna ◂ Váš mentor rozhovor uzavřel. Děkujeme za důvěru, mluvit o tom vyžaduje odvahu.
    Kdykoli se můžete vrátit, stačí napsat. Linky pomoci ukáže /sos.
  K-001 ◂ Rozhovor je ukončený.
  anna ◂ Ještě jedna otázka, odpovídat nemusíte: jak je vám právě teď? Organizace uvidí jen počty, bez jména.
    [Velmi špatně]
    [Špatně]
    [Něco mezi]
    [Celkem dobře]
    [Dobře]
    [Potřebuji pomoc hned]
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]

> the house dies and starts again

# Somebody else who sees the room has nothing to say there.
> olena in K-001 presses Bylo to těžké

> lida in K-001 presses Bylo to těžké
  K-001 ◂ answered with Bylo to těžké: “Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.”
  #supervisor ◂ Limetka po rozhovoru K-001 říká: bylo to těžké. Ozvěte se prosím co nejdřív. Nikoho nového zatím nedostane.
  K-001 ◂ Děkujeme, že to říkáte. Dali jsme vědět supervizi, ozve se vám. Co se tu psalo, jsme jí nepředali.
    • Teď na chvíli odejděte od obrazovky: voda, vzduch, pár kroků.
    • Řekněte někomu z týmu, že to bylo těžké. Podrobnosti k tomu nejsou potřeba.
    • Nikoho nového vám nepošleme, dokud nezadáte /available.

> lida in K-001 presses Bylo to těžké

> quietly boris says Dobrý den

> quietly boris presses Čeština

> quietly boris presses Souhlasím

> quietly boris presses Ano, 18 nebo víc

> quietly boris presses Teď to popisovat nechci

> quietly boris presses Nechci uvádět

> quietly boris presses Vztahy

> boris presses Ano, najděte mi mentora
  boris ◂ Dobře, budeme vám říkat Kaštan. Hledáme pro vás mentora.
  #olena ◂ new room K-002 for @olena
  boris ◂ Jste ve spojení. Píše si s vámi Kalina.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-002 ◂ Nový rozhovor. Přezdívka: Kaštan · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-002 ◂ Řečeno předem, se souhlasem:
    • Téma: Vztahy
  K-002 ◂ > Dobrý den

> lida in K-001 gives /available
  (only who asked) ◂ Zase s vámi počítáme. Kdybyste potřebovali přestávku, zadejte /pause.
