# A mentor leaves in the middle: each person is asked how to go on; one goes over, one ends it, and nobody new comes to her.
> quietly anna says Dobrý den, potřebuji pomoc.

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Peníze, dluhy

> quietly olena at the desk gives /pause

> quietly anna presses Ano, najděte mi mentora

> quietly bara says Dobrý den, jde o byt.

> quietly bara presses Čeština

> quietly bara presses Souhlasím

> quietly bara presses Ano, 18 nebo víc

> quietly bara presses Bydlení

> quietly bara presses Ano, najděte mi mentora

> lida at the desk gives /leave
  (only who asked) ◂ Chcete u nás skončit? Nikoho nového už vám nepošleme a všech, se kterými si píšete (2), se zeptáme, jestli chtějí pokračovat s někým jiným. Koordinace se to dozví. Jestli ano, zadejte /leave znovu a vyberte „Ano, končím“.

> lida in K-001 gives /leave | confirm: yes
  (only who asked) ◂ Děkujeme za všechno, co jste tu udělali. Nikoho nového už vám nepošleme a těch, se kterými si píšete, se teď ptáme, jak chtějí pokračovat. Než odpoví, buďte tu prosím ještě pro ně. Zpět to jde vzít přes /leave a „Zůstávám“.
  #coordinator ◂ Limetka u vás končí (/leave). Lidí, se kterými si píše (2), se ptáme, jak chtějí pokračovat. Až rozhovory skončí, vyškrtněte prosím jméno z mentors.yaml a odeberte všechny přístupy.
  anna ◂ Limetka u nás končí. Mrzí nás, že to přichází uprostřed vašeho rozhovoru. Není to vaše vina.
    
    Jestli chcete, bude si s vámi dál psát někdo jiný; co jste tu napsali, neuvidí. Nebo můžeme rozhovor uzavřít a vrátit se můžete kdykoli. Než si vyberete, zůstává všechno, jak je.
    [Psát si s někým jiným]
    [Rozhovor uzavřít]
  K-001 ◂ Končíte u nás, a tak jsme se člověka na druhé straně zeptali, jestli chce pokračovat s někým jiným. Než odpoví, buďte tu prosím ještě pro něj. Rozloučit se můžete vlastními slovy.
  bara ◂ Limetka u nás končí. Mrzí nás, že to přichází uprostřed vašeho rozhovoru. Není to vaše vina.
    
    Jestli chcete, bude si s vámi dál psát někdo jiný; co jste tu napsali, neuvidí. Nebo můžeme rozhovor uzavřít a vrátit se můžete kdykoli. Než si vyberete, zůstává všechno, jak je.
    [Psát si s někým jiným]
    [Rozhovor uzavřít]
  K-002 ◂ Končíte u nás, a tak jsme se člověka na druhé straně zeptali, jestli chce pokračovat s někým jiným. Než odpoví, buďte tu prosím ještě pro něj. Rozloučit se můžete vlastními slovy.

> lida in K-001 gives /leave | confirm: yes
  (only who asked) ◂ Váš odchod už máme zapsaný. Kdybyste chtěli zůstat, zadejte /leave a vyberte „Zůstávám“.

> lida at the desk gives /available
  (only who asked) ◂ Máme zapsáno, že u nás končíte, proto vám nikoho neposíláme. Jestli chcete zůstat, zadejte /leave a vyberte „Zůstávám“.

# What she writes until then still goes.
> lida in K-001: Děkuju za všechno. Držím vám palce.
  anna ◂ Limetka: Děkuju za všechno. Držím vám palce.
  K-001 ◂ ✅ on “Děkuju za všechno. Držím vám palce.”

# Nothing is closed before the person has answered.
> lida in K-001 gives /end
  (only who asked) ◂ Tenhle rozhovor zavírat nemusíte. Člověka na druhé straně se ptáme, jak chce pokračovat, a slíbili jsme mu, že do té doby zůstane všechno, jak je. Až odpoví, uzavře se sám. Rozloučit se můžete vlastními slovy.

# Nobody else has room yet: she keeps her mentor, and goes over by herself as soon as somebody has.
> anna presses Psát si s někým jiným
  anna ◂ Nové lidi teď žádný mentor nebere. Zatím si tu píšete dál jako dosud (Limetka). Až se někdo vrátí a bude mít místo, začne si s vámi psát a my vám to řekneme. O své pořadí nepřijdete a nic dalšího dělat nemusíte.
  K-001 ◂ Člověk na druhé straně chce pokračovat s někým jiným, místo ale teď nikdo nemá. Jakmile ho někdo mít bude, převede se rozhovor sám. Buďte tu prosím do té doby ještě pro něj.

> anna says Jsem tu.
  K-001 ◂ > Jsem tu.

> bara presses Rozhovor uzavřít
  bara ◂ Rozhovor jsme ukončili. Děkujeme za důvěru, mluvit o tom vyžaduje odvahu.
    Kdykoli se můžete vrátit, stačí napsat. Linky pomoci ukáže /sos.
    [Služby a linky pomoci]
  K-002 ◂ Člověk na druhé straně rozhovor ukončil.
  K-002 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]

> olena at the desk gives /available
  (only who asked) ◂ Zase s vámi počítáme. Kdybyste potřebovali přestávku, zadejte /pause.
  anna ◂ Předchozí rozhovor je uzavřený. Kdo vám teď bude psát, nic z něj neuvidí.
  K-001 ◂ Rozhovor převzal někdo jiný, tady končí. Děkujeme za všechno, co jste pro toho člověka udělali.
  #olena ◂ new room K-003 for @olena
  anna ◂ Jste ve spojení. Píše si s vámi Kalina.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]
  K-003 ◂ Nový rozhovor. Přezdívka: Vánek · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-003 ◂ Řečeno předem, se souhlasem:
    • Téma: Peníze, dluhy

# Nobody is given to who has left.
> quietly cyril says Dobrý den.

> quietly cyril presses Čeština

> quietly cyril presses Souhlasím

> quietly cyril presses Ano, 18 nebo víc

> quietly cyril presses Bydlení

> cyril presses Ano, najděte mi mentora
  cyril ◂ Dobře, budeme vám říkat Vánek. Hledáme pro vás mentora.
  #olena ◂ new room K-004 for @olena
  cyril ◂ Jste ve spojení. Píše si s vámi Kalina.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-004 ◂ Nový rozhovor. Přezdívka: Vánek · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-004 ◂ Řečeno předem, se souhlasem:
    • Téma: Bydlení
  K-004 ◂ > Dobrý den.

> quietly dana says Dobrý den.

> quietly dana presses Čeština

> quietly dana presses Souhlasím

> quietly dana presses Ano, 18 nebo víc

> quietly dana presses Bydlení

> dana presses Ano, najděte mi mentora
  dana ◂ Dobře, budeme vám říkat Vánek. Hledáme pro vás mentora.
  dana ◂ Všichni mentoři teď mají plno. Jste první v pořadí a o místo nepřijdete. Klidně už pište, mentor dostane všechno.
    [Potřebuji pomoc hned]
    [Služby a linky pomoci]

# She stays after all.
> lida at the desk gives /leave | confirm: back
  (only who asked) ◂ Jsme rádi, že zůstáváte. Zase s vámi počítáme.
  #coordinator ◂ Limetka u vás zůstává, odchod je vzatý zpět. Lidem, kterých jsme se zeptali, jsme to řekli. Otevřených rozhovorů: 0.
  #lida ◂ new room K-005 for @lida
  dana ◂ Jste ve spojení. Píše si s vámi Limetka.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-005 ◂ Nový rozhovor. Přezdívka: Vánek · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-005 ◂ Řečeno předem, se souhlasem:
    • Téma: Bydlení
  K-005 ◂ > Dobrý den.
