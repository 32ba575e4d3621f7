# The coordinator gives a mentor a pause. She learns from whom, keeps her talks, and what she says of herself does not end it.
> quietly anna says Dobrý den, potřebuji pomoc.

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Peníze, dluhy

> quietly anna presses Ano, najděte mi mentora

> jana at the desk gives /pause-mentor | mentor: limetka
  (only who asked) ◂ Hotovo: Limetka teď nikoho nového nedostane, dokud někdo z koordinace nebo supervize nezadá /unpause-mentor. Otevřené rozhovory běží dál. Napsali jsme tam, že přestávka začala a od koho je.
  #lida ◂ Máte přestávku od týmu (Jana): nikoho nového vám teď neposíláme. Rozhovory, které máte, běží dál beze změny. Jestli se o tom chcete pobavit, ozvěte se prosím koordinaci; ta může přestávku i ukončit.

> jana at the desk gives /mentors
  (only who asked) ◂ Mentoři, vedené rozhovory a co komu chybí:
    • Limetka (1 z 2): přestávka od týmu (Jana), do /unpause-mentor
    • Kalina (0 z 2): nové lidi dostane

> lida in K-001: Jsem tady dál.
  anna ◂ Limetka: Jsem tady dál.
  K-001 ◂ ✅ on “Jsem tady dál.”

> lida in K-001 gives /available
  (only who asked) ◂ Vaše vlastní přestávka skončila. Přestávku ale máte i od týmu (Jana), proto vám nové lidi zatím neposíláme. Ozvěte se prosím koordinaci, ta ji může ukončit.

> olena at the desk gives /pause-mentor | mentor: limetka
  (only who asked) ◂ Tohle tady nejde.

> quietly olena at the desk gives /pause

> quietly bara says Dobrý den, jde o byt.

> quietly bara presses Čeština

> quietly bara presses Souhlasím

> quietly bara presses Ano, 18 nebo víc

> quietly bara presses Bydlení

> quietly bara presses Ano, najděte mi mentora

> jana at the desk gives /waiting
  (only who asked) ◂ Na mentora čekají, v pořadí, jak přišli:
    • čeština, Bydlení, už 0 min

> jana at the desk gives /unpause-mentor | mentor: limetka
  (only who asked) ◂ Hotovo, přestávka od týmu skončila: Limetka. Vlastní přestávka, pokud nějaká je, trvá dál, dokud ji neukončí /available.
  #lida ◂ Přestávka od týmu skončila (Jana). Pokud nemáte ještě svou vlastní (tu ukončí /available), můžou k vám zase přijít noví lidé.
  #lida ◂ new room K-002 for @lida
  bara ◂ Jste ve spojení. Píše si s vámi Limetka.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-002 ◂ Nový rozhovor. Přezdívka: Borůvka · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-002 ◂ Řečeno předem, se souhlasem:
    • Téma: Bydlení
  K-002 ◂ > Dobrý den, jde o byt.

> jana at the desk gives /unpause-mentor | mentor: limetka
  (only who asked) ◂ Limetka přestávku od týmu nemá. Vlastní přestávku si každý ukončí sám příkazem /available.

> jana at the desk gives /waiting
  (only who asked) ◂ Na mentora teď nikdo nečeká.
