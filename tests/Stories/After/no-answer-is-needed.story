# The mentor ends it. Anna answers nothing and simply writes on: what she writes is kept for a mentor. Somebody else wanted to add a word and thinks better of it.
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

> anna says Počkejte, ještě jsem chtěla říct, že se bojím jít domů
  anna ◂ Vaši zprávu jsme uložili pro mentora.
  anna ◂ Co vás sem přivádí? Napište to, jak vám to jde, klidně po částech. Nic nemusí být hezky ani správně. Nebo jen vyberte, čeho se to týká.
    [Vztahy] [Násilí, strach]
    [Děti] [Peníze, dluhy]
    [Bydlení] [Zdraví, psychika]
    [Něco jiného]
    [Ptám se za někoho jiného]
    [Teď to popisovat nechci]
    [Potřebuji pomoc hned]

> quietly boris says Dobrý den

> quietly boris presses Čeština

> quietly boris presses Souhlasím

> quietly boris presses Ano, 18 nebo víc

> quietly boris presses Teď to popisovat nechci

> quietly boris presses Velmi špatně

> quietly boris presses Peníze, dluhy

> quietly boris presses Ano, najděte mi mentora

> quietly boris gives /end

> quietly boris presses Ano, ukončit

> boris says velmi špatně
  boris ◂ Děkujeme, že to říkáte. Mrzí nás, že je vám takhle. Pomoc hned ukáže tlačítko níž nebo /sos a nový rozhovor můžete začít kdykoli.
    
    Jestli chcete, přidejte pár slov o tom, jaké to tu bylo. Dostanou je koordinátoři organizace, bez přezdívky a bez rozhovoru.
    [Přidat pár slov]
    [Potřebuji pomoc hned]

> boris presses Přidat pár slov
  boris ◂ Napište to jednou zprávou. Půjde koordinátorům organizace, bez přezdívky a bez rozhovoru, a tak na ni nikdo nemůže odpovědět. Jména ani adresy do ní prosím nepište.
    [Nic přidávat nechci]

> boris gives /sos
  boris ◂ Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.
    
    • 158 policie, 155 záchranka
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    • 800 60 50 80 domácí násilí, pro ženy, zdarma, nonstop
    
    Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
  boris ◂ Hrozí vám právě teď nebezpečí? Odpovědět můžete tlačítkem nebo slovem, a nemusíte vůbec.
    [Ano, jsem teď v nebezpečí]
    [Ne, teď mi nic nehrozí]
    [Nevím, nebo to nemůžu říct]

> boris says ne
  boris ◂ Dobře, že to víme. Linky výš platí dál, i když si budete chtít jen s někým promluvit. Kdyby se něco změnilo, napište /sos.
  boris ◂ Předchozí rozhovor skončil. Chcete začít nový?
    [Začít nový]
    [Potřebuji pomoc hned]

> quietly boris presses Přidat pár slov

> boris presses Nic přidávat nechci
  boris ◂ Dobře, nic neposíláme. Vrátit se můžete kdykoli, stačí napsat.

> boris says Začnu to znovu
  boris ◂ Vaši zprávu jsme uložili pro mentora.
  boris ◂ Co vás sem přivádí? Napište to, jak vám to jde, klidně po částech. Nic nemusí být hezky ani správně. Nebo jen vyberte, čeho se to týká.
    [Vztahy] [Násilí, strach]
    [Děti] [Peníze, dluhy]
    [Bydlení] [Zdraví, psychika]
    [Něco jiného]
    [Ptám se za někoho jiného]
    [Teď to popisovat nechci]
    [Potřebuji pomoc hned]
