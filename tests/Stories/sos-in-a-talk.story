# Anna asks for help in the middle of a talk. She is answered at once, and her mentor sees what happened and what to do.
> quietly anna gives /start

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Násilí, strach

> quietly anna presses Beru

> quietly anna presses Ano, najděte mi mentora

> anna presses Potřebuji pomoc hned
  anna ◂ Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.
    
    • 158 policie, 155 záchranka
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 800 60 50 80 domácí násilí, pro ženy, zdarma, nonstop
    • 283 892 772 domácí násilí, i s dětmi, nonstop
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    
    Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
  K-001 ◂ 🆘 Člověk na druhé straně si řekl o pomoc hned. Linky od nás už má a ptáme se, jestli mu teď hrozí nebezpečí.
    • Odpovězte, jakmile můžete, třeba jen „jsem tady“.
    • Zeptejte se přímo a klidně, co se děje a jestli je teď v bezpečí.
    • Neraďte odejít, dokud nevíte, že je to bezpečné.
    • Dejte hned vědět koordinaci.
  anna ◂ Hrozí vám právě teď nebezpečí? Odpovědět můžete tlačítkem nebo slovem, a nemusíte vůbec.
    [Ano, jsem teď v nebezpečí]
    [Ne, teď mi nic nehrozí]
    [Nevím, nebo to nemůžu říct]
  K-001 ◂ @lida is let in

# She writes her answer. It goes to her mentor as well.
> anna says ano, je za dveřmi
  K-001 ◂ > ano, je za dveřmi
  anna ◂ Volejte 112. Řekněte, kde jste a že vám někdo ubližuje. Stačí pár slov.
    
    • Jděte mezi lidi: k sousedům, do obchodu, na ulici. Děti vezměte s sebou, věci nechte.
    • Nejde odejít? Držte se blízko dveří, dál od kuchyně a koupelny.
    • Slyší vás? Napište někomu blízkému, ať za vás 112 zavolá. Máte s někým domluvené slovo, které znamená „zavolej pomoc“? Řekněte ho.
    • Tenhle chat pak můžete smazat.
    
    Až to půjde, můžete tu pokračovat.
  K-001 ◂ 🆘 Na otázku, jestli teď hrozí nebezpečí, přišla odpověď: ano. Poradili jsme volat 112 a jít mezi lidi. Napište, že jste tady, a hned to řekněte koordinaci.
  K-001 ◂ @lida is let in

> lida in K-001: Jsem tady. Můžete mluvit nahlas?
  anna ◂ Limetka: Jsem tady. Můžete mluvit nahlas?
  K-001 ◂ ✅ on “Jsem tady. Můžete mluvit nahlas?”

# That no was for her mentor.
> anna says ne
  K-001 ◂ > ne
