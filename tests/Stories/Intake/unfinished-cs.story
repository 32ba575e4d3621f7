# Dana begins and does not go on. After thirty days nothing of it is left, and nobody says anything into a phone that may be in other hands.
> quietly dana says Dobrý den, manžel mě bije, mám dvě děti a bydlíme v Brně.

> quietly dana presses Souhlasím

# Until then it waits for her.
> 29 days pass

> dana says Dobrý den.
  dana ◂ Jsme rádi, že jste tu zase. Vaši zprávu jsme uložili. Skončili jsme tady:
  dana ◂ Je vám 18 let nebo víc?
    [Ano, 18 nebo víc]
    [Ne]
    [Potřebuji pomoc hned]

> 29 days pass

> dana presses Ano, 18 nebo víc
  dana ◂ Jak je vám právě teď? Mentor to uvidí s ostatním a organizace si to započítá, bez jména. Odpovídat nemusíte.
    [Velmi špatně]
    [Špatně]
    [Něco mezi]
    [Celkem dobře]
    [Dobře]
    [Nechci uvádět]
    [Potřebuji pomoc hned]

> dana presses Nechci uvádět
  dana ◂ Takhle jsme vám rozuměli:
    
    • Téma: Násilí, strach
    • Kraj: Jihomoravský kraj
    • Děti: 2
    • Přezdívka: Vánek
    
    Tohle mentor uvidí jako první. Je to tak? Co nesedí, opravte tlačítkem, nebo to prostě napište.
    [Ano, najděte mi mentora]
    [Opravit, jak mi je] [Opravit téma]
    [Opravit kraj] [Opravit počet dětí]
    [Jiná přezdívka]
    [Ptám se za někoho jiného]

> 30 days pass

> dana presses Ano, najděte mi mentora
  dana ◂ Dobrý den · Dzień dobry · Добрий день · Hello
    🇨🇿 Vyberte jazyk · 🇵🇱 Wybierz język · 🇺🇦 Виберіть мову · 🇬🇧 Choose a language
    [Čeština]
    [Polski]
    [Українська]
    [English]

> quietly dana presses Čeština

> quietly dana presses Souhlasím

> dana presses Ano, 18 nebo víc
  dana ◂ Co vás sem přivádí? Napište to, jak vám to jde, klidně po částech. Nic nemusí být hezky ani správně. Nebo jen vyberte, čeho se to týká.
    [Vztahy] [Násilí, strach]
    [Děti] [Peníze, dluhy]
    [Bydlení] [Zdraví, psychika]
    [Něco jiného]
    [Ptám se za někoho jiného]
    [Teď to popisovat nechci]
    [Potřebuji pomoc hned]
