# Somebody else holds her phone and tries things. Nothing tells him that there is a conversation.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> anna gives /start
  anna ◂ Dobrý den · Dzień dobry · Добрий день · Hello
    🇨🇿 Vyberte jazyk · 🇵🇱 Wybierz język · 🇺🇦 Виберіть мову · 🇬🇧 Choose a language
    [Čeština]
    [Polski]
    [Українська]
    [English]

> anna gives /help
  anna ◂ Co se tu dá dělat
    /sos – pomoc hned
    /back – o otázku zpět
    /unsend – vzít zpátky svou zprávu (jako odpověď na ni)
    /other – psát si s někým jiným
    /report – říct koordinátorům, že něco není v pořádku
    /language – změnit jazyk
    /end – ukončit rozhovor
    
    Předáváme text a fotky, po potvrzení i hlas a dokumenty. Zprávy a fotky „na jedno zobrazení“ se k nám vůbec nedostanou. Co se smaže jen v Telegramu, na druhé straně zůstane.
    
    Pro bezpečí: v Telegramu se dá celý chat kdykoli smazat a v Nastavení → Zařízení zjistit, která další zařízení jsou přihlášená. Žádný program neochrání před sledovací aplikací v telefonu; pokud to jde, je lepší psát z jiného.
    [Potřebuji pomoc hned]

> anna gives /language
  anna ◂ Dobrý den · Dzień dobry · Добрий день · Hello
    🇨🇿 Vyberte jazyk · 🇵🇱 Wybierz język · 🇺🇦 Виберіть мову · 🇬🇧 Choose a language
    [Čeština]
    [Polski]
    [Українська]
    [English]

> boris gives /start
  boris ◂ Dobrý den · Dzień dobry · Добрий день · Hello
    🇨🇿 Vyberte jazyk · 🇵🇱 Wybierz język · 🇺🇦 Виберіть мову · 🇬🇧 Choose a language
    [Čeština]
    [Polski]
    [Українська]
    [English]

> boris gives /help
  boris ◂ Co se tu dá dělat
    /sos – pomoc hned
    /back – o otázku zpět
    /unsend – vzít zpátky svou zprávu (jako odpověď na ni)
    /other – psát si s někým jiným
    /report – říct koordinátorům, že něco není v pořádku
    /language – změnit jazyk
    /end – ukončit rozhovor
    
    Předáváme text a fotky, po potvrzení i hlas a dokumenty. Zprávy a fotky „na jedno zobrazení“ se k nám vůbec nedostanou. Co se smaže jen v Telegramu, na druhé straně zůstane.
    
    Pro bezpečí: v Telegramu se dá celý chat kdykoli smazat a v Nastavení → Zařízení zjistit, která další zařízení jsou přihlášená. Žádný program neochrání před sledovací aplikací v telefonu; pokud to jde, je lepší psát z jiného.
    [Potřebuji pomoc hned]
