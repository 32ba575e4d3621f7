# Ania has just begun. What she has said is enough for a first list; then she says it in her own words, in Polish. The question that was open is asked again when she goes back.
> quietly ania says Dzień dobry, nie mam gdzie spać

> ania presses Miejsca i telefony pomocy
  ania ◂ Po tym, co już tu padło, może się przydać to. Po dotknięciu nazwy pokaże się więcej.
    
    1. Miejski Ośrodek Pomocy Społecznej w Krakowie: 📞 12 616 54 08, Kraków
    
    2. Nieodpłatna pomoc prawna, poradnictwo obywatelskie i mediacja (punkty w każdym powiecie): www.gov.pl
    
    3. Specjalistyczny Ośrodek Wsparcia dla Osób Doznających Przemocy Domowej (Caritas): 📞 12 425 81 70, Kraków, całą dobę
    
    4. Nieodpłatna pomoc prawna, poradnictwo obywatelskie i mediacja – Kraków: 📞 728 366 319, Kraków, telefonicznie: czynne do 16:00
    
    5. Fundacja Centrum Praw Kobiet: cpk.org.pl, Warszawa
    [1. Miejski Ośrodek Pomocy Społecznej w Krakowie]
    [2. Nieodpłatna pomoc prawna, poradnictwo obywatelskie i med…]
    [3. Specjalistyczny Ośrodek Wsparcia dla Osób Doznających Pr…]
    [4. Nieodpłatna pomoc prawna, poradnictwo obywatelskie i med…]
    [5. Fundacja Centrum Praw Kobiet]
    [Więcej]
    [Szukaj innymi słowami]
    [Tylko czynne teraz]
    [Wróć do pytania]
    [Potrzebuję pomocy teraz]

> ania presses Szukaj innymi słowami
  ania ◂ Czego szukasz i gdzie? Napisz własnymi słowami, na przykład „prawnik Kraków”.
    
    To tylko wyszukiwanie: nikomu tego nie przekażemy i w ciągu pół godziny zapomnimy.
    [Wróć do pytania]
    [Potrzebuję pomocy teraz]

> ania says schronisko dla kobiet w Krakowie
  ania ◂ Oto, co znaleźliśmy. Po dotknięciu nazwy pokaże się więcej.
    
    1. Specjalistyczny Ośrodek Wsparcia dla Osób Doznających Przemocy Domowej (Caritas): 📞 12 425 81 70, Kraków, całą dobę
    
    2. Centrum Praw Kobiet – oddział Kraków i schronienie KOS: cpk.org.pl
    
    3. Tarnowski Ośrodek Interwencji Kryzysowej i Wsparcia Ofiar Przemocy: Tarnów
    
    4. Tatrzański Ośrodek Interwencji Kryzysowej i Wsparcia Ofiar Przemocy: Zakopane
    [1. Specjalistyczny Ośrodek Wsparcia dla Osób Doznających Pr…]
    [2. Centrum Praw Kobiet – oddział Kraków i schronienie KOS]
    [3. Tarnowski Ośrodek Interwencji Kryzysowej i Wsparcia Ofia…]
    [4. Tatrzański Ośrodek Interwencji Kryzysowej i Wsparcia Ofi…]
    [Szukaj innymi słowami]
    [Tylko czynne teraz]
    [Wróć do pytania]
    [Potrzebuję pomocy teraz]

> ania presses 1. Specjalistyczny Ośrodek Wsparcia dla Osób Doznających Pr…
  ania ◂ Specjalistyczny Ośrodek Wsparcia dla Osób Doznających Przemocy Domowej (Caritas)
    📞 12 425 81 70
    https://krakowcaritas.pl/placowki/specjalistyczny-osrodek-wsparcia-dla-ofiar-przemocy-w-rodzinie/
    całą dobę
    Bez skierowania; 25 miejsc, pobyt do 3 miesięcy.
    os. Krakowiaków 46, Kraków
    bezpłatnie
    Języki: polski
    Nikt jeszcze nie sprawdził tych danych. Przed drogą warto zadzwonić.
    Bezpieczniej dzwonić z telefonu, do którego nikt inny nie zagląda: numer zostaje w historii połączeń.
    [Wróć do listy]
    [Szukaj innymi słowami]
    [Wróć do pytania]
    [Potrzebuję pomocy teraz]

> ania presses Wróć do pytania
  ania ◂ Dobrze, że piszesz. Tu Ukázková organizace.
    
    Połączymy Cię z mentorką lub mentorem: z osobą, która ma za sobą coś podobnego i przeszła szkolenie. Piszesz pod pseudonimem. Nie potrzebujemy Twojego imienia, nazwiska ani numeru telefonu.
    
    Co warto wiedzieć:
    • To nie jest pomoc specjalistyczna ani numer alarmowy. W niebezpieczeństwie dzwoń pod 112, inne numery pokaże /sos.
    • Twoje wiadomości czyta mentor oraz osoby, które czuwają nad pracą mentorów.
    • Wiadomości idą przez Telegram i Discord. Te firmy mają do nich techniczny dostęp.
    • Kto ma w ręku Twój telefon, widzi, co jest na czacie.
    
    Czy zgadzasz się, żebyśmy w ten sposób przekazywali Twoje wiadomości?
    [Zgadzam się]
    [Nie zgadzam się]
    [Inny język · Other language]
    [Potrzebuję pomocy teraz]
    [Miejsca i telefony pomocy]
