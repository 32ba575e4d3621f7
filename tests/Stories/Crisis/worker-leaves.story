# Lída is on duty and leaves the organisation: nobody new comes to her, so she is not called for the crisis service either. Taken back, she is called first again.
> lida in #lida gives /leave | confirm: yes
  (only who asked) ◂ Děkujeme za všechno, co jste tu udělali. Nikoho nového už vám nepošleme, ani za krizovou službu vám už nevoláme, a těch, se kterými si píšete, se teď ptáme, jak chtějí pokračovat. Než odpoví, buďte tu prosím ještě pro ně. Zpět to jde vzít přes /leave a „Zůstávám“.
  #coordinator ◂ Limetka u vás končí (/leave). Lidí, se kterými si píše (0), se ptáme, jak chtějí pokračovat. Až rozhovory skončí, vyškrtněte prosím jméno z mentors.yaml a odeberte všechny přístupy.
  #coordinator ◂ Limetka je na seznamu krizové služby (crisis.duty), ale kvůli odchodu tam už nevoláme. Lidi v krizi převezmou ostatní ze seznamu; ať prosím správce seznam upraví.

> quietly eva gives /sos

> eva presses Psát si s krizovou službou
  #duty ◂ (calls the role) 🆘 Krizový hovor pjhf: někdo chce hned mluvit s krizovou službou. Jazyk: čeština. Na řadě: Kalina. Vezměte to tlačítkem.
    [Beru to]
  eva ◂ Voláme člověka z krizové služby. Do 3 min napíšeme, co se děje, i kdyby se zatím nikdo neozval. Psát můžete už teď, kdo se ozve, všechno dostane. Linky výš jsou tu pro vás i mezitím. Nechcete už čekat? Stačí tlačítko.
    [Už nevolat]

> lida on duty presses Beru to

> quietly eva presses Už nevolat

> olena in #olena gives /leave | confirm: yes
  (only who asked) ◂ Děkujeme za všechno, co jste tu udělali. Nikoho nového už vám nepošleme, ani za krizovou službu vám už nevoláme, a těch, se kterými si píšete, se teď ptáme, jak chtějí pokračovat. Než odpoví, buďte tu prosím ještě pro ně. Zpět to jde vzít přes /leave a „Zůstávám“.
  #coordinator ◂ Kalina u vás končí (/leave). Lidí, se kterými si píše (0), se ptáme, jak chtějí pokračovat. Až rozhovory skončí, vyškrtněte prosím jméno z mentors.yaml a odeberte všechny přístupy.
  #coordinator ◂ ⚠️ V krizové službě teď není nikdo, koho by šlo zavolat: Kalina odchází a nikdo jiný na seznamu není. Kdo ji potřebuje, čte, že je zavřeno. Ať prosím správce co nejdřív doplní do crisis.duty další lidi.

> quietly eva gives /sos

> lida in #lida gives /leave | confirm: back
  (only who asked) ◂ Jsme rádi, že zůstáváte. Zase s vámi počítáme.
  #coordinator ◂ Limetka u vás zůstává, odchod je vzatý zpět. Lidem, kterých jsme se zeptali, jsme to řekli. Otevřených rozhovorů: 0.

> eva gives /sos
  eva ◂ Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.
    
    • 158 policie, 155 záchranka
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    • 800 60 50 80 domácí násilí, pro ženy, zdarma, nonstop
    
    Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
  eva ◂ Můžete si teď hned psát s člověkem z naší krizové služby. Má na to výcvik. Když stisknete tlačítko, zavoláme ho; kdo se ozve, dostane, co od té chvíle napíšete. Zprávy jdou přes Telegram a Discord a číst je mohou i lidé, kteří na službu dohlížejí.
    [Psát si s krizovou službou]
  eva ◂ Hrozí vám právě teď nebezpečí? Odpovědět můžete tlačítkem nebo slovem, a nemusíte vůbec.
    [Ano, jsem teď v nebezpečí]
    [Ne, teď mi nic nehrozí]
    [Nevím, nebo to nemůžu říct]

> eva presses Psát si s krizovou službou
  #duty ◂ (calls the role) 🆘 Krizový hovor 6gak: někdo chce hned mluvit s krizovou službou. Jazyk: čeština. Na řadě: Limetka. Vezměte to tlačítkem.
    [Beru to]
  eva ◂ Voláme člověka z krizové služby. Do 3 min napíšeme, co se děje, i kdyby se zatím nikdo neozval. Psát můžete už teď, kdo se ozve, všechno dostane. Linky výš jsou tu pro vás i mezitím. Nechcete už čekat? Stačí tlačítko.
    [Už nevolat]
