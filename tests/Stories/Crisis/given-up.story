# She changes her mind. Nobody is called any more, and who presses late hears it.
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
  #duty ◂ (calls the role) 🆘 Krizový hovor ty37: někdo chce hned mluvit s krizovou službou. Jazyk: čeština. Na řadě: Limetka. Vezměte to tlačítkem.
    [Beru to]
  eva ◂ Voláme člověka z krizové služby. Do 3 min napíšeme, co se děje, i kdyby se zatím nikdo neozval. Psát můžete už teď, kdo se ozve, všechno dostane. Linky výš jsou tu pro vás i mezitím. Nechcete už čekat? Stačí tlačítko.
    [Už nevolat]

> eva says Asi je to hloupost.
  eva ◂ Máme to uložené. Kdo se z krizové služby ozve, hned to dostane.

> eva gives /end
  eva ◂ Dobře, nikoho už nevoláme a vaše zprávy jsme u nás smazali. Pomoc hned najdete kdykoli přes /sos.
  #duty ◂ answered with už nikdo nečeká: “🆘 Krizový hovor ty37: někdo chce hned mluvit s krizovou službou. Jazyk: čeština. Na řadě: Limetka. Vezměte to tlačítkem.”
  #duty ◂ Krizový hovor ty37: už nikdo nečeká.

> 5 minutes pass

> lida on duty presses Beru to

# She calls again, and then nobody presses for hours: no conversation begins by itself, and she hears what becomes of her words.
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
  #duty ◂ (calls the role) 🆘 Krizový hovor zf4m: někdo chce hned mluvit s krizovou službou. Jazyk: čeština. Na řadě: Limetka. Vezměte to tlačítkem.
    [Beru to]
  eva ◂ Voláme člověka z krizové služby. Do 3 min napíšeme, co se děje, i kdyby se zatím nikdo neozval. Psát můžete už teď, kdo se ozve, všechno dostane. Linky výš jsou tu pro vás i mezitím. Nechcete už čekat? Stačí tlačítko.
    [Už nevolat]

> eva says Tentokrát to myslím vážně.
  eva ◂ Máme to uložené. Kdo se z krizové služby ozve, hned to dostane.

> quietly 10 minutes pass

> 3 hours pass
  #duty ◂ answered with už nikdo nečeká: “🆘 Krizový hovor zf4m: někdo chce hned mluvit s krizovou službou. Jazyk: čeština. Na řadě: Limetka. Vezměte to tlačítkem.”
  #duty ◂ answered with už nikdo nečeká: “🆘 Krizový hovor zf4m: někdo chce hned mluvit s krizovou službou. Jazyk: čeština. Na řadě: Kalina. Vezměte to tlačítkem.”
  eva ◂ Mrzí nás to, z krizové služby se už nikdo neozve. Čísla, kam se dá zavolat hned, ukáže /sos.
    
    Co jste tu napsali, zatím nikdo nečetl. Dostal by to jen mentor nebo krizová služba, kdybyste si s nimi začali psát. Když se tu neozvete 30 dní, u nás to smažeme.
  #duty ◂ Krizový hovor zf4m: už nikdo nečeká.

> lida on duty presses Beru to
