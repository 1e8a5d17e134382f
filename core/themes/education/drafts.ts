import type { ThemeId } from './themes.ts';

// Short beginnings, not yet gone through by speakers: the codebook says so, and screens repeat it.

export const vietnamese: Record<ThemeId, string> = {
  transport:
    'xe buýt, xe bus, đưa đón, đón con, đưa con, tài xế, giao thông, bãi đậu xe, đi bộ đến trường, trạm xe, không có xe, tuyến xe',
  meals:
    'bữa trưa, bữa ăn, đồ ăn, thức ăn, ăn trưa, ăn sáng, căng tin, dinh dưỡng, đói bụng, dị ứng, trái cây, rau, sữa',
  safety:
    'an toàn, an ninh, bạo lực, đánh nhau, vũ khí, súng, ma túy, thuốc lá điện tử, cảnh sát, giám sát, kỷ luật, nguy hiểm',
  belonging:
    'bắt nạt, phân biệt, kỳ thị, tôn trọng, chào đón, văn hóa, hòa nhập, công bằng, bạn bè, cô đơn, chế giễu, trêu chọc',
  'special-education':
    'khuyết tật, giáo dục đặc biệt, iep, tự kỷ, chậm nói, trị liệu, nhu cầu đặc biệt, xe lăn, phụ tá',
  learning:
    'toán, môn toán, bài tập, bài tập về nhà, điểm, điểm số, bài kiểm tra, chương trình học, dạy kèm, gia sư, học thêm, đại học, đọc sách, tập đọc, học kém',
  'language-access':
    'tiếng việt, phiên dịch, thông dịch, dịch thuật, bản dịch, tiếng anh, ngôn ngữ, không biết tiếng anh, song ngữ, dịch sang',
  communication:
    'thông báo, thông tin, liên lạc, email, tin nhắn, gọi điện, trả lời, họp phụ huynh, ứng dụng, trang web, giấy báo',
  staffing:
    'thiếu giáo viên, giáo viên nghỉ, lương giáo viên, lớp học quá đông, lớp quá đông, sĩ số, nhân viên, hiệu trưởng, giáo viên tốt, tuyển giáo viên',
  wellbeing: 'sức khỏe, tâm lý, tư vấn, y tá, căng thẳng, lo âu, trầm cảm, bệnh, thuốc men, mệt mỏi, vô gia cư',
  activities:
    'sau giờ học, ngoại khóa, mùa hè, trại hè, thể thao, âm nhạc, mỹ thuật, câu lạc bộ, giữ trẻ, trông trẻ, bóng đá, thư viện, giờ ra chơi',
  buildings:
    'nhà vệ sinh, phòng vệ sinh, tòa nhà, máy lạnh, nóng quá, lạnh quá, sân chơi, sửa chữa, dơ bẩn, vệ sinh, phòng học cũ, mái nhà',
  technology: 'máy tính, điện thoại, internet, wifi, mạng, màn hình, trực tuyến, mật khẩu, công nghệ, trò chơi điện tử',
  decisions:
    'ngân sách, kinh phí, tiền thuế, hội đồng, quyết định, lắng nghe, ý kiến, khảo sát, bỏ phiếu, đóng cửa trường, ủy ban, minh bạch',
  schedule:
    'giờ học, giờ vào học, sớm quá, lịch học, ngày nghỉ, nghỉ lễ, tết, vắng mặt, đi trễ, giờ làm việc, buổi tối, cuối tuần, phải đi làm',
};

export const chinese: Record<ThemeId, string> = {
  transport:
    '校车, 校車, 公交, 巴士, 接送, 司机, 司機, 停车, 停車, 交通, 走路上学, 走路上學, 没有车, 沒有車, 路线, 路線',
  meals: '午餐, 早餐, 饭菜, 飯菜, 食堂, 餐厅, 营养, 營養, 食物, 吃饭, 吃飯, 过敏, 過敏, 水果, 蔬菜, 饿, 餓',
  safety: '安全, 暴力, 打架, 枪, 槍, 毒品, 电子烟, 電子煙, 警察, 保安, 监控, 監控, 纪律, 紀律, 危险, 危險',
  belonging: '欺负, 欺負, 霸凌, 歧视, 歧視, 种族, 種族, 尊重, 欢迎, 歡迎, 文化, 公平, 朋友, 孤独, 孤獨, 嘲笑, 排斥',
  'special-education':
    '特殊教育, 残疾, 殘疾, 残障, 殘障, 自闭症, 自閉症, iep, 特殊需要, 轮椅, 輪椅, 语言治疗, 語言治療, 助教, 天才班',
  learning:
    '数学, 數學, 阅读, 閱讀, 作业, 作業, 功课, 功課, 成绩, 成績, 考试, 考試, 课程, 課程, 补习, 補習, 辅导, 輔導, 大学, 大學, 学习, 學習',
  'language-access':
    '中文, 翻译, 翻譯, 口译, 口譯, 英文, 英语, 英語, 语言, 語言, 双语, 雙語, 普通话, 粤语, 粵語, 看不懂',
  communication:
    '通知, 邮件, 郵件, 短信, 电话, 電話, 回复, 回覆, 家长会, 家長會, 沟通, 溝通, 信息, 資訊, 微信, 网站, 網站, 联系, 聯繫',
  staffing:
    '缺老师, 缺老師, 老师不够, 老師不夠, 老师离职, 老師離職, 工资, 薪水, 班级人数, 班級人數, 学生太多, 學生太多, 校长, 校長, 代课, 代課, 好老师, 好老師, 员工, 員工',
  wellbeing: '心理, 健康, 辅导员, 輔導員, 护士, 護士, 压力, 壓力, 焦虑, 焦慮, 抑郁, 抑鬱, 生病, 睡眠, 情绪, 情緒',
  activities:
    '课后, 課後, 放学后, 放學後, 夏令营, 夏令營, 暑假, 体育, 體育, 音乐, 音樂, 美术, 美術, 社团, 社團, 托管, 看孩子, 足球, 图书馆, 圖書館, 活动, 活動',
  buildings:
    '厕所, 廁所, 洗手间, 洗手間, 教学楼, 教學樓, 空调, 空調, 太热, 太熱, 太冷, 操场, 操場, 维修, 維修, 卫生, 衛生, 漏水, 教室太',
  technology:
    '电脑, 電腦, 手机, 手機, 网络, 網絡, 上网, 上網, 屏幕, 螢幕, 网课, 網課, 密码, 密碼, 游戏, 遊戲, 人工智能, 平板',
  decisions:
    '预算, 預算, 经费, 經費, 资金, 資金, 学区委员会, 教育委员会, 決定, 决定, 意见, 意見, 听取, 聽取, 投票, 关闭学校, 關閉學校, 问卷, 問卷, 透明, 委员会, 委員會',
  schedule:
    '上学时间, 上學時間, 太早, 放假, 假期, 春节, 春節, 日历, 日曆, 出勤, 缺席, 迟到, 遲到, 上班, 晚上开会, 晚上, 周末, 週末, 时间表, 時間表',
};

export const arabic: Record<ThemeId, string> = {
  transport:
    'الحافلة, حافلة, الحافلات, الباص, باص, السائق, المواصلات, النقل, توصيل, موقف السيارات, المرور, سيارة, المشي الى المدرسة',
  meals:
    'الغداء, وجبة, وجبات, الطعام, الاكل, الفطور, حلال, كافتيريا, تغذية, صحي, جائع, حساسية, لحم الخنزير, الفواكه, الخضار',
  safety: 'الامان, السلامة, امن, آمنة, امنة, عنف, شجار, سلاح, مخدرات, الشرطة, مراقبة, خطر, الانضباط, التدخين',
  belonging:
    'تنمر, التنمر, عنصرية, تمييز, احترام, الاحترام, ترحيب, الثقافة, ثقافتنا, الدين, الحجاب, العدل, اصدقاء, الانتماء, وحيد',
  'special-education':
    'ذوي الاحتياجات, احتياجات خاصة, التعليم الخاص, اعاقة, التوحد, علاج النطق, كرسي متحرك, iep, مساعد',
  learning:
    'الرياضيات, القراءة, الواجبات, واجبات, الدرجات, الامتحان, الامتحانات, المنهج, دروس, الجامعة, التعلم, مستوى, تقوية',
  'language-access': 'العربية, بالعربية, ترجمة, الترجمة, مترجم, الانجليزية, اللغة, لغتنا, ثنائي اللغة, لا افهم, يترجم',
  communication:
    'رسالة, رسائل, البريد, ايميل, اتصال, التواصل, يتصل, اشعار, معلومات, الرد, لا احد يرد, تطبيق, الموقع, اجتماع المعلم',
  staffing:
    'نقص المعلمين, رواتب, راتب, عدد الطلاب, الصف مزدحم, ازدحام, المعلمات, مدير المدرسة, المديرة, موظفين, معلمة ممتازة, معلمين',
  wellbeing: 'الصحة, النفسية, مرشد, المرشد, ممرضة, قلق, اكتئاب, ضغط, مريض, دواء, النوم, السكن',
  activities:
    'بعد المدرسة, انشطة, نشاط, الصيف, مخيم, رياضة, كرة القدم, موسيقى, فنون, نادي, حضانة, رعاية الاطفال, المكتبة, الاستراحة',
  buildings: 'الحمام, الحمامات, المراحيض, المبنى, التكييف, التدفئة, حار, بارد جدا, النظافة, قذر, الملعب, صيانة, السقف',
  technology:
    'الكمبيوتر, حاسوب, الهاتف, الهواتف, الانترنت, الشاشة, عن بعد, كلمة السر, التكنولوجيا, الالعاب, الذكاء الاصطناعي',
  decisions:
    'الميزانية, التمويل, المال, الضرائب, مجلس, القرار, القرارات, يستمع, يسمعون, رأينا, راينا, استبيان, تصويت, اغلاق المدرسة, الشفافية, لجنة',
  schedule:
    'موعد, بداية الدوام, مبكر, العطلة, العيد, رمضان, الغياب, التأخر, التاخير, وقت العمل, اعمل في المساء, المساء, نهاية الاسبوع, التقويم',
};
