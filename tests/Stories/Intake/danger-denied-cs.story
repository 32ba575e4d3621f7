# Nobody takes new people. Anna writes of danger, and answers that she is in none now: the coordinator hears both.
> quietly lida at the desk gives /pause

> quietly olena at the desk gives /pause

> quietly anna says Bojím se, že mě dnes večer zabije.

> quietly anna presses Ne, teď mi nic nehrozí

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Nechci uvádět

> quietly anna presses Nechci uvádět

> quietly anna presses Nechci uvádět

> anna presses Ano, najděte mi mentora
  anna ◂ Dobře, budeme vám říkat Borůvka. Hledáme pro vás mentora.
  #coordinator ◂ 🆘 Někdo, kdo čeká na mentora, si řekl o pomoc hned nebo píše o nebezpečí. Linky od nás má, ale zatím to nečte žádný člověk. Jazyk: čeština. Prosíme, najděte hned někoho, kdo ho vezme; kdo má volno, zadá /available.
  anna ◂ Nové lidi teď žádný mentor nebere. Jste první v pořadí a o místo nepřijdete. Klidně už pište, mentor dostane všechno, až se někdo vrátí. Linky pomoci ukáže /sos.
    [Potřebuji pomoc hned]
  #coordinator ◂ K našemu upozornění, že někdo, kdo čeká na mentora, může být v nebezpečí: na otázku odpověděl, že teď v nebezpečí není. Na mentora ale čeká dál, hledejte ho prosím i teď. Jazyk: čeština.

# Once is enough.
> anna presses Ne, teď mi nic nehrozí
  anna ◂ Dobře, že to víme. Linky výš platí dál, i když si budete chtít jen s někým promluvit. Kdyby se něco změnilo, napište /sos.

# It sounds like danger again: that is told at once, and so is another no.
> anna gives /sos
  anna ◂ Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.
    
    • 158 policie, 155 záchranka
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 800 60 50 80 domácí násilí, pro ženy, zdarma, nonstop
    • 283 892 772 domácí násilí, i s dětmi, nonstop
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    
    Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
  #coordinator ◂ 🆘 Někdo, kdo čeká na mentora, si řekl o pomoc hned nebo píše o nebezpečí. Linky od nás má, ale zatím to nečte žádný člověk. Jazyk: čeština. Prosíme, najděte hned někoho, kdo ho vezme; kdo má volno, zadá /available.
  anna ◂ Hrozí vám právě teď nebezpečí? Odpovědět můžete tlačítkem nebo slovem, a nemusíte vůbec.
    [Ano, jsem teď v nebezpečí]
    [Ne, teď mi nic nehrozí]
    [Nevím, nebo to nemůžu říct]

> anna presses Ne, teď mi nic nehrozí
  anna ◂ Dobře, že to víme. Linky výš platí dál, i když si budete chtít jen s někým promluvit. Kdyby se něco změnilo, napište /sos.
  #coordinator ◂ K našemu upozornění, že někdo, kdo čeká na mentora, může být v nebezpečí: na otázku odpověděl, že teď v nebezpečí není. Na mentora ale čeká dál, hledejte ho prosím i teď. Jazyk: čeština.
