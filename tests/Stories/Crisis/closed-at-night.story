# Half past eleven at night: the service is closed. She is told so, when it opens, and which lines are open.
> 13 hours pass

> 30 minutes pass

> eva gives /sos
  eva ◂ Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.
    
    • 158 policie, 155 záchranka
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 222 580 697 krize, pro každého, nonstop
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop
    • 800 60 50 80 domácí násilí, pro ženy, zdarma, nonstop
    
    Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
  eva ◂ Naše krizová služba: teď zavřeno, znovu zítra od 8:00. Na linky výš můžete zavolat hned.
  eva ◂ Hrozí vám právě teď nebezpečí? Odpovědět můžete tlačítkem nebo slovem, a nemusíte vůbec.
    [Ano, jsem teď v nebezpečí]
    [Ne, teď mi nic nehrozí]
    [Nevím, nebo to nemůžu říct]

> eva presses Ano, jsem teď v nebezpečí
  eva ◂ Volejte 112. Řekněte, kde jste a co se děje.
    
    • Jděte mezi lidi: k sousedům, do obchodu, na ulici. Děti vezměte s sebou, věci nechte.
    • Nejde mluvit? Napište někomu blízkému, ať za vás 112 zavolá.
    • Jde o myšlenky na smrt? Odejděte od všeho, čím byste si mohli ublížit, a nebuďte o samotě.
    
    Až to půjde, můžete tu pokračovat.
