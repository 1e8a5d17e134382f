/** By language, each sentence 45 to 110 characters long, as a school page would have it. */
export const sentences: Record<string, string[]> = {
  en: [
    'The school board invites all families to the hearing on the budget next week.',
    'Bring a photo ID and proof of where you live when you sign up your child.',
    'Buses will run two hours late because of the snow that fell last night.',
  ],
  es: [
    'La mesa directiva invita a todas las familias a la audiencia sobre el presupuesto.',
    'Traiga una identificación con foto cuando venga a inscribir a su hijo.',
    'Los autobuses llegarán dos horas tarde por la nieve que cayó anoche.',
  ],
  ar: [
    'يدعو مجلس إدارة المدارس جميع العائلات إلى جلسة الاستماع حول الميزانية.',
    'أحضروا معكم بطاقة هوية عند تسجيل طفلكم في المدرسة الجديدة.',
  ],
  'zh-Hans': [
    '校董会邀请所有家庭参加下周关于预算的听证会，每个人都可以发言三分钟。',
    '因为昨晚下雪，校车今天会晚到两个小时，请您耐心等候并注意保暖。',
  ],
  'zh-Hant': [
    '校董會邀請所有家庭參加下週關於預算的聽證會，每個人都可以發言三分鐘。',
    '因為昨晚下雪，校車今天會晚到兩個小時，請您耐心等候並注意保暖。',
  ],
  vi: [
    'Hội đồng nhà trường kính mời các gia đình đến dự buổi họp về ngân sách.',
    'Xe buýt sẽ đến trễ hai tiếng vì tuyết rơi nhiều vào đêm qua.',
  ],
  pt: [
    'O conselho escolar convida todas as famílias para a audiência sobre o orçamento.',
    'Traga um documento com foto quando vier matricular o seu filho na escola.',
  ],
  ru: [
    'Школьный совет приглашает все семьи на слушания по бюджету на следующей неделе.',
    'Автобусы сегодня опоздают на два часа, потому что ночью выпал снег.',
  ],
  ht: [
    'Nou envite tout fanmi yo vini nan reyinyon konsèy lekòl la madi aswè a sizè.',
    'Otobis la ap pase pran timoun yo de zè pi ta poutèt nèj ki tonbe yè swa.',
  ],
  hmn: [
    'Cov niam txiv tuaj yeem tuaj koom lub rooj sib tham hnub Tuesday thaum tsaus ntuj.',
    'Lub tsheb npav yuav tuaj lig ob teev vim hmo ntuj daus los ntau heev.',
  ],
  ur: [
    'ہم تمام خاندانوں کو منگل کی شام اسکول بورڈ کے اجلاس میں شرکت کی دعوت دیتے ہیں۔',
    'رات کی برف باری کی وجہ سے آج بسیں دو گھنٹے دیر سے آئیں گی۔',
  ],
  so: [
    'Guddiga dugsigu wuxuu ku martiqaadayaa dhammaan qoysaska dhageysiga miisaaniyadda.',
    'Basasku waxay soo daahi doonaan laba saacadood baraf xalay da’ay awgiis.',
  ],
  tl: [
    'Inaanyayahan ng lupon ng paaralan ang lahat ng pamilya sa pagdinig tungkol sa badyet.',
    'Mahuhuli ng dalawang oras ang mga bus dahil sa niyebeng bumagsak kagabi.',
  ],
  ko: [
    '교육위원회는 다음 주에 열리는 예산 공청회에 모든 가족을 초대합니다.',
    '어젯밤에 내린 눈 때문에 오늘 버스가 두 시간 늦게 도착합니다.',
  ],
  fr: [
    "Le conseil scolaire invite toutes les familles à l'audience sur le budget.",
    'Les autobus auront deux heures de retard à cause de la neige de cette nuit.',
  ],
  ja: [
    '教育委員会は、来週の予算に関する公聴会にすべてのご家族をお招きします。',
    '昨夜の雪のため、今日のスクールバスは二時間遅れて到着します。',
  ],
  uk: [
    'Шкільна рада запрошує всі родини на слухання щодо бюджету наступного тижня.',
    'Автобуси сьогодні запізняться на дві години, бо вночі випав сніг.',
  ],
  ps: [
    'موږ ټولې کورنۍ د ښوونځي د بورډ غونډې ته رابولو چې د سې شنبې په ماښام به وي.',
    'د پرون شپې د واورې له امله به نن بسونه دوه ساعته ناوخته راشي.',
  ],
  fa: [
    'از همه خانواده‌ها دعوت می‌کنیم که سه‌شنبه شب در جلسه هیئت مدیره مدرسه شرکت کنند.',
    'به دلیل برف دیشب، اتوبوس‌ها امروز دو ساعت دیرتر می‌رسند.',
  ],
  sw: [
    'Bodi ya shule inakaribisha familia zote kwenye kikao cha bajeti wiki ijayo.',
    'Mabasi yatachelewa kwa saa mbili kwa sababu ya theluji iliyoanguka jana usiku.',
  ],
  ne: [
    'विद्यालय बोर्डले सबै परिवारहरूलाई अर्को हप्ताको बजेट सुनुवाइमा निम्तो दिन्छ।',
    'हिजो राति परेको हिउँका कारण आज बसहरू दुई घण्टा ढिला आउनेछन्।',
  ],
  am: [
    'የትምህርት ቤቱ ቦርድ ሁሉንም ቤተሰቦች በሚቀጥለው ሳምንት ወደሚደረገው የበጀት ስብሰባ ይጋብዛል።',
    'ትናንት ማታ በጣለው በረዶ ምክንያት አውቶቡሶች ዛሬ ሁለት ሰዓት ይዘገያሉ።',
  ],
  ti: [
    'ቦርድ ቤት ትምህርቲ ንኹሎም ስድራቤታት ኣብ ዝመጽእ ሰሙን ናብ ዝካየድ ኣኼባ ባጀት ይዕድም።',
    'ትማሊ ለይቲ ብዝወረደ በረድ ምኽንያት ኣውቶቡሳት ሎሚ ክልተ ሰዓት ክድንጉያ እየን።',
  ],
  bn: ['স্কুল বোর্ড সব পরিবারকে আগামী সপ্তাহের বাজেট শুনানিতে আমন্ত্রণ জানাচ্ছে।'],
  km: ['ក្រុមប្រឹក្សាសាលាសូមអញ្ជើញគ្រួសារទាំងអស់ចូលរួមសវនាការថវិកានៅសប្តាហ៍ក្រោយ។'],
  lo: ['ຄະນະກຳມະການໂຮງຮຽນຂໍເຊີນທຸກຄອບຄົວເຂົ້າຮ່ວມກອງປະຊຸມງົບປະມານໃນອາທິດໜ້າ'],
  my: ['ကျောင်းဘုတ်အဖွဲ့က မိသားစုအားလုံးကို လာမည့်အပတ် ဘတ်ဂျက်ကြားနာပွဲသို့ ဖိတ်ခေါ်ပါသည်။'],
  pa: ['ਸਕੂਲ ਬੋਰਡ ਸਾਰੇ ਪਰਿਵਾਰਾਂ ਨੂੰ ਅਗਲੇ ਹਫ਼ਤੇ ਬਜਟ ਦੀ ਸੁਣਵਾਈ ਵਿੱਚ ਆਉਣ ਦਾ ਸੱਦਾ ਦਿੰਦਾ ਹੈ।'],
  gu: ['શાળા બોર્ડ બધા પરિવારોને આવતા અઠવાડિયે બજેટની સુનાવણીમાં આવવા આમંત્રણ આપે છે.'],
  hi: [
    'स्कूल बोर्ड सभी परिवारों को अगले सप्ताह बजट पर होने वाली सुनवाई में बुलाता है।',
    'कल रात गिरी बर्फ के कारण आज बसें दो घंटे देर से आएंगी।',
  ],
  pl: [
    'Rada szkolna zaprasza wszystkie rodziny na wysłuchanie w sprawie budżetu.',
    'Autobusy spóźnią się dziś dwie godziny z powodu śniegu, który spadł w nocy.',
  ],
  om: [
    'Boordiin mana barumsaa maatii hunda walga’ii bajataa torban dhufuu irratti affeera.',
    'Sababa cabbii halkan darbe bu’eetiin awtoobusoonni sa’aatii lama turanii dhufu.',
  ],
};
